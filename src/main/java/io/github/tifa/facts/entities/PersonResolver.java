package io.github.tifa.facts.entities;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.tifa.document.EntityCandidate;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Post;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins parts of names to the one person that they fit: a surname before a post or a form of
 * address to the person of that surname named before, a part of a name with an interpunct to the
 * whole, a given name to the full one. Used for one article; mutable.
 */
final class PersonResolver {
  private static final char INTERPUNCT = '·';
  private static final Splitter PARTS = Splitter.on(INTERPUNCT).omitEmptyStrings();

  private static final ImmutableSet<String> DOUBLE_SURNAMES =
      ImmutableSet.of(
          "欧阳", "司马", "上官", "诸葛", "司徒", "皇甫", "令狐", "公孙", "慕容", "尉迟", "东方", "夏侯", "端木", "长孙", "宇文",
          "呼延", "南宫", "独孤");

  private final ArticleNames names;
  private final Map<String, List<Integer>> groups;
  private final @Nullable Referent[] referents;
  private final Map<Span, Set<String>> titles = new HashMap<>();

  /** By a name that another one begins with, ends with or has as a part: those others. */
  private final SetMultimap<String, String> longer = LinkedHashMultimap.create();

  PersonResolver(ArticleNames names, List<Post> posts, @Nullable Referent[] referents) {
    this.names = names;
    this.groups = names.groups(EntityType.PERSON);
    this.referents = referents;
    for (Post post : posts) {
      post.person()
          .ifPresent(
              person -> titles.computeIfAbsent(person, key -> new HashSet<>()).add(post.title()));
    }
    groups.keySet().forEach(this::index);
  }

  private void index(String whole) {
    if (whole.indexOf(INTERPUNCT) >= 0) {
      PARTS.split(whole).forEach(part -> index(whole, part));
      return;
    }
    for (int surname = 1; surname <= 2; surname++) {
      int given = whole.length() - surname;
      if (given == 1 || given == 2) {
        index(whole, whole.substring(0, surname));
      }
    }
    if (whole.length() == 3) {
      index(whole, whole.substring(1));
    }
  }

  private void index(String whole, String part) {
    if (groups.containsKey(part)) {
      longer.put(part, whole);
    }
  }

  void resolve() {
    groups.forEach(
        (name, mentions) -> {
          Referent referent = decide(name, mentions);
          mentions.forEach(i -> referents[i] = referent);
        });
  }

  private Referent decide(String name, List<Integer> mentions) {
    List<String> wholes = wholes(name, mentions.get(0));
    if (wholes.size() > 1) {
      List<String> ofOnePost = withPostOf(mentions, wholes);
      wholes = ofOnePost.size() == 1 ? ofOnePost : wholes;
    }
    if (wholes.size() == 1) {
      return Referent.sameAs(own(wholes.get(0)), name.length() == 1 ? "surname" : "part-of-name");
    }
    return own(name)
        .withCandidates(
            wholes.stream()
                .map(whole -> new EntityCandidate(own(whole).name(), ""))
                .collect(ImmutableList.toImmutableList()));
  }

  private Referent own(String name) {
    List<Integer> mentions = groups.get(name);
    return mentions == null ? Referent.ofName(name, name) : names.byName(mentions.get(0));
  }

  /** Returns the full names that {@code name} may be a part of. */
  private List<String> wholes(String name, int first) {
    List<String> wholes = new ArrayList<>();
    boolean isSurname = name.length() == 1 || DOUBLE_SURNAMES.contains(name);
    for (String whole : longer.get(name)) {
      boolean fits =
          whole.indexOf(INTERPUNCT) >= 0
              ? name.length() > 1 && hasPart(whole, name)
              : isBefore(whole, first)
                  && (isSurname ? hasSurname(whole, name) : hasGivenName(whole, name));
      if (fits && !whole.equals(name)) {
        wholes.add(whole);
      }
    }
    return wholes;
  }

  private boolean isBefore(String name, int mention) {
    List<Integer> mentions = groups.get(name);
    return mentions != null && mentions.get(0) < mention;
  }

  private static boolean hasPart(String whole, String part) {
    int at = whole.indexOf(part);
    int end = at + part.length();
    return at >= 0
        && (at == 0 || whole.charAt(at - 1) == INTERPUNCT)
        && (end == whole.length() || whole.charAt(end) == INTERPUNCT);
  }

  private static boolean hasSurname(String whole, String surname) {
    int given = whole.length() - surname.length();
    return whole.startsWith(surname)
        && (given == 1 || given == 2)
        && "某老小".indexOf(whole.charAt(surname.length())) < 0;
  }

  private static boolean hasGivenName(String whole, String given) {
    return given.length() == 2 && whole.length() == 3 && whole.endsWith(given);
  }

  /** Returns those who hold a post of the same title as the one that stands by a mention. */
  private List<String> withPostOf(List<Integer> mentions, List<String> wholes) {
    Set<String> wanted = titlesOf(mentions);
    return wholes.stream()
        .filter(
            whole -> {
              List<Integer> others = groups.get(whole);
              return others != null && titlesOf(others).stream().anyMatch(wanted::contains);
            })
        .toList();
  }

  private Set<String> titlesOf(List<Integer> mentions) {
    Set<String> all = new HashSet<>();
    for (int i : mentions) {
      all.addAll(titles.getOrDefault(names.mention(i).span(), ImmutableSet.of()));
    }
    return all;
  }
}
