package io.github.tifa.export;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.tifa.document.Document;
import io.github.tifa.document.Entity;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Post;
import io.github.tifa.document.Tenure;
import io.github.tifa.document.TermCategory;
import io.github.tifa.document.TimeExpression;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document says, each thing once: what the tables of a page and the summary on a terminal
 * show. Immutable and thread-safe.
 *
 * @param names who and what is named, most often mentioned first; mentions without an entity count
 *     together where they have the same surface
 * @param terms the policy terms, most frequent first; those with the same canonical form are one
 * @param posts the posts with their holders, in text order
 * @param times the times, in text order
 */
public record Overview(
    ImmutableListMultimap<EntityType, Named> names,
    ImmutableListMultimap<TermCategory, Term> terms,
    ImmutableList<Holding> posts,
    ImmutableList<Moment> times) {

  /**
   * A thing that the document names.
   *
   * @param name the canonical name
   * @param aliases the other surfaces
   * @param count how often it is mentioned
   * @param code the code of a place, if it has one
   * @param within the full names of the divisions that a place lies in, the highest first
   * @param candidates what else the name may stand for, the code of a place behind its name
   * @param posts the posts that the document says it holds, in text order, with the tenure in
   *     brackets where the document says it: {@code 县长（拟任）}
   * @param first where it is mentioned first, if it has a mention
   */
  public record Named(
      String name,
      ImmutableList<String> aliases,
      Optional<String> code,
      ImmutableList<String> within,
      ImmutableList<String> candidates,
      int count,
      ImmutableList<String> posts,
      Optional<Span> first) {}

  /**
   * A policy term.
   *
   * @param name the surface of the first mention
   * @param canonical the canonical form, if one is known and is not that surface
   * @param count how often it stands in the text
   * @param first where it stands first
   */
  public record Term(String name, Optional<String> canonical, int count, Span first) {}

  /**
   * A post and who holds it; a post that several persons share is one holding of each.
   *
   * @param post the surface of the post
   * @param person the name of the holder, if the document says it
   * @param tenure how the document says that it is held, if it says more than that
   * @param first where it stands first
   */
  public record Holding(
      String post, Optional<String> person, Optional<Tenure> tenure, Span first) {}

  /**
   * A time.
   *
   * @param surface as it stands in the text
   * @param value the ISO-8601 value, if it was resolved
   * @param count how often it stands in the text
   * @param first where it stands first
   */
  public record Moment(String surface, Optional<String> value, int count, Span first) {}

  /** Returns the overview of a document. */
  public static Overview of(Document document) {
    return new Overview(names(document), terms(document), posts(document), times(document));
  }

  private static ImmutableListMultimap<EntityType, Named> names(Document document) {
    Map<String, Entity> entities = new LinkedHashMap<>();
    document.entities().forEach(entity -> entities.put(entity.id(), entity));
    Map<NameKey, NameRow> rows = new LinkedHashMap<>();
    Map<Span, NameRow> bySpan = new LinkedHashMap<>();
    for (Mention mention : document.mentions()) {
      Entity entity = mention.entity().map(entities::get).orElse(null);
      NameRow row = rows.computeIfAbsent(NameKey.of(mention, entity), key -> new NameRow(entity));
      row.add(mention);
      bySpan.put(mention.span(), row);
    }
    for (Entity entity : document.entities()) {
      rows.computeIfAbsent(new NameKey(entity.type(), entity.id(), ""), key -> new NameRow(entity));
    }
    for (Post post : document.posts()) {
      for (Span person : post.persons()) {
        NameRow row = bySpan.get(person);
        if (row != null) {
          row.posts.add(withTenure(post));
        }
      }
    }
    ImmutableListMultimap.Builder<EntityType, Named> names = ImmutableListMultimap.builder();
    rows.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().count()))
        .forEach(entry -> names.put(entry.getKey().type, entry.getValue().named()));
    return names.build();
  }

  private static ImmutableListMultimap<TermCategory, Term> terms(Document document) {
    Map<List<Object>, List<PolicyTerm>> rows = new LinkedHashMap<>();
    for (PolicyTerm term : document.policyTerms()) {
      List<Object> key = List.of(term.category(), term.canonical().orElse(term.surface()));
      rows.computeIfAbsent(key, k -> new ArrayList<>()).add(term);
    }
    ImmutableListMultimap.Builder<TermCategory, Term> terms = ImmutableListMultimap.builder();
    rows.values().stream()
        .sorted(Comparator.comparingInt(row -> -row.size()))
        .forEach(
            row -> {
              PolicyTerm first = row.get(0);
              Optional<String> canonical =
                  first.canonical().filter(form -> !form.equals(first.surface()));
              terms.put(
                  first.category(), new Term(first.surface(), canonical, row.size(), first.span()));
            });
    return terms.build();
  }

  private static ImmutableList<Holding> posts(Document document) {
    Map<List<Object>, Holding> rows = new LinkedHashMap<>();
    for (Post post : document.posts()) {
      if (post.persons().isEmpty()) {
        addHolding(post, Optional.empty(), rows);
      }
      for (Span person : post.persons()) {
        addHolding(post, Optional.of(document.surface(person)), rows);
      }
    }
    return ImmutableList.copyOf(rows.values());
  }

  private static void addHolding(
      Post post, Optional<String> person, Map<List<Object>, Holding> rows) {
    rows.putIfAbsent(
        List.of(post.surface(), person, post.tenure()),
        new Holding(post.surface(), person, post.tenure(), post.span()));
  }

  private static String withTenure(Post post) {
    return post.tenure()
        .map(tenure -> post.surface() + "（" + Label.of(tenure).chinese() + "）")
        .orElse(post.surface());
  }

  private static ImmutableList<Moment> times(Document document) {
    Map<List<Object>, List<TimeExpression>> rows = new LinkedHashMap<>();
    for (TimeExpression time : document.times()) {
      rows.computeIfAbsent(List.of(time.surface(), time.value()), k -> new ArrayList<>()).add(time);
    }
    return rows.values().stream()
        .map(
            row -> {
              TimeExpression first = row.get(0);
              return new Moment(first.surface(), first.value(), row.size(), first.span());
            })
        .collect(toImmutableList());
  }

  /** What makes two mentions one row: the entity, or else the surface. */
  private record NameKey(EntityType type, String entity, String surface) {
    static NameKey of(Mention mention, @Nullable Entity entity) {
      return entity == null
          ? new NameKey(mention.type(), "", mention.surface())
          : new NameKey(entity.type(), entity.id(), "");
    }
  }

  private static ImmutableList<String> candidates(Entity entity) {
    return entity.candidates().stream()
        .map(it -> it.code().isEmpty() ? it.name() : it.name() + " " + it.code())
        .collect(toImmutableList());
  }

  private static final class NameRow {
    private final @Nullable Entity entity;
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> posts = new LinkedHashSet<>();

    NameRow(@Nullable Entity entity) {
      this.entity = entity;
    }

    void add(Mention mention) {
      mentions.add(mention);
    }

    int count() {
      return entity == null ? mentions.size() : entity.mentionCount();
    }

    Named named() {
      return new Named(
          entity == null ? mentions.get(0).surface() : entity.name(),
          entity == null ? ImmutableList.of() : entity.aliases(),
          entity == null ? Optional.empty() : entity.code(),
          entity == null ? ImmutableList.of() : entity.parents(),
          entity == null ? ImmutableList.of() : candidates(entity),
          count(),
          ImmutableList.copyOf(posts),
          mentions.stream().findFirst().map(Mention::span));
    }
  }
}
