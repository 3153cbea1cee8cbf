package io.github.tifa.export;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.AnnotationLayer;
import io.github.tifa.document.Document;
import io.github.tifa.document.Entity;
import io.github.tifa.document.Keyphrase;
import io.github.tifa.document.MarkType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Post;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.TimeExpression;
import io.github.tifa.document.Zone;
import io.github.tifa.document.ZoneKind;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a page sets apart in the article, from the outermost layer to the innermost. */
final class ArticleSpans {
  private final Document document;
  private final ImmutableList.Builder<InlineSpan> spans = ImmutableList.builder();
  private int zone;

  private ArticleSpans(Document document) {
    this.document = document;
  }

  static ArticleSpans of(Document document) {
    ArticleSpans result = new ArticleSpans(document);
    result.addAll();
    return result;
  }

  /** Returns the spans; of two with the same span the outer one first. */
  ImmutableList<InlineSpan> spans() {
    return spans.build();
  }

  /** Returns whether a line of the article is its title. */
  static boolean hasTitle(Document document) {
    return document.article().zones().stream().anyMatch(zone -> zone.kind() == ZoneKind.TITLE);
  }

  /** Returns the class names of the elements of a type. */
  static String classes(MarkType type) {
    String name = type.name().toLowerCase(Locale.ROOT);
    return type.layer() == AnnotationLayer.TERMS ? "m term " + name : "m " + name;
  }

  static int count(Document document, MarkType type) {
    return switch (type.layer()) {
      case NAMES -> document.mentions(type.entityType().orElseThrow()).size();
      case TERMS ->
          (int)
              document.policyTerms().stream()
                  .filter(term -> MarkType.of(term.category()) == type)
                  .count();
      case POSTS -> document.posts().size();
      case TIMES -> document.times().size();
    };
  }

  /** Returns the id of the element that a mark of {@code layer} at {@code span} begins with. */
  static String id(AnnotationLayer layer, Span span) {
    return layer.name().toLowerCase(Locale.ROOT) + "-" + span.start();
  }

  /**
   * Opens the block of a line: a heading where the line is the title or a subheading, otherwise a
   * paragraph, of the class of the zone that the whole line stands in. Lines come in text order.
   */
  String openLine(Span line, Writer out) throws IOException {
    String text = document.text();
    int start = line.start();
    int end = line.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    String block = "p";
    String classes = "blank";
    if (start < end) {
      ZoneKind kind = zoneOf(start, end);
      classes = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      block = kind == ZoneKind.TITLE ? "h1" : kind == ZoneKind.SUBHEADING ? "h2" : "p";
    }
    out.append('<').append(block).append(" class=\"").append(classes).append("\">");
    return block;
  }

  private ZoneKind zoneOf(int start, int end) {
    ImmutableList<Zone> zones = document.article().zones();
    while (zone < zones.size() && zones.get(zone).end() <= start) {
      zone++;
    }
    if (zone < zones.size()) {
      Zone candidate = zones.get(zone);
      if (candidate.start() <= start && end <= candidate.end()) {
        return candidate.kind();
      }
    }
    return ZoneKind.BODY;
  }

  private void addAll() {
    for (Zone zone : document.article().zones()) {
      if (zone.kind() == ZoneKind.DATELINE || zone.kind() == ZoneKind.PHOTO_CREDIT) {
        spans.add(InlineSpan.plain(zone.span(), "aside"));
      }
    }
    for (Keyphrase keyphrase : document.keyphrases()) {
      for (Span occurrence : keyphrase.occurrences()) {
        spans.add(InlineSpan.plain(occurrence, "key"));
      }
    }
    document.policyTerms().forEach(this::add);
    document.posts().forEach(this::add);
    document.times().forEach(this::add);
    Map<String, Entity> entities = new HashMap<>();
    document.entities().forEach(entity -> entities.put(entity.id(), entity));
    for (Mention mention : document.mentions()) {
      add(mention, mention.entity().map(entities::get));
    }
  }

  private void add(PolicyTerm term) {
    StringBuilder details = new StringBuilder("政策术语 Policy term\n");
    term.documentKind().ifPresent(kind -> details.append(Label.of(kind)).append('\n'));
    term.canonical().ifPresent(form -> details.append("= ").append(form).append('\n'));
    add(MarkType.of(term.category()), term.span(), details, term.provenance());
  }

  private void add(Post post) {
    StringBuilder details = new StringBuilder(post.title()).append('\n');
    post.organization()
        .ifPresent(span -> details.append("@ ").append(document.surface(span)).append('\n'));
    post.tenure().ifPresent(tenure -> details.append(Label.of(tenure)).append('\n'));
    post.persons()
        .forEach(span -> details.append("→ ").append(document.surface(span)).append('\n'));
    add(MarkType.POST, post.span(), details, post.provenance());
  }

  private void add(TimeExpression time) {
    StringBuilder details = new StringBuilder();
    time.value().ifPresent(value -> details.append("= ").append(value).append('\n'));
    add(MarkType.TIME, time.span(), details, time.provenance());
  }

  private void add(Mention mention, Optional<Entity> entity) {
    StringBuilder details = new StringBuilder();
    entity.ifPresent(
        thing ->
            details
                .append("= ")
                .append(thing.name())
                .append("  ×")
                .append(thing.mentionCount())
                .append('\n'));
    add(MarkType.of(mention.type()), mention.span(), details, mention.provenance());
  }

  private void add(MarkType type, Span span, StringBuilder details, Provenance provenance) {
    details
        .append(Label.of(provenance.source()))
        .append(' ')
        .append(String.format(Locale.ROOT, "%.2f", provenance.confidence()));
    if (!provenance.rule().isEmpty()) {
      details.append(" · ").append(provenance.rule());
    }
    spans.add(
        new InlineSpan(
            span,
            classes(type),
            id(type.layer(), span),
            Label.of(type).toString(),
            details.toString()));
  }
}
