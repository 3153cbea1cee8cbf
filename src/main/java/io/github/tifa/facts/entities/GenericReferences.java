package io.github.tifa.facts.entities;

import com.google.common.collect.Sets;
import io.github.tifa.document.EntityType;
import io.github.tifa.facts.places.Division;
import io.github.tifa.text.Span;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that stand for a place without naming it: {@code 该县} for the county named last
 * before, {@code 我省}, {@code 全市} and a bare {@code 自治区} for the region of the article. Takes time
 * linear in the text.
 */
final class GenericReferences {
  private static final String REGION = "自治区";

  /** First characters of words that the openings end, as in 健全, 根本 and 应该. */
  private static final String ENDS_IN_OPENING = "安健完齐保周根基日资成文版样书自应活";

  /** A place further off is no longer in the reader's mind. */
  private static final int FURTHEST = 200;

  private final ArticleNames names;
  private final @Nullable Referent[] referents;
  private final RegionEvidence evidence;
  private final EntityAssembly assembly;

  private GenericReferences(
      ArticleNames names,
      @Nullable Referent[] referents,
      RegionEvidence evidence,
      EntityAssembly assembly) {
    this.names = names;
    this.referents = referents;
    this.evidence = evidence;
    this.assembly = assembly;
  }

  static void find(
      ArticleNames names,
      @Nullable Referent[] referents,
      RegionEvidence evidence,
      EntityAssembly assembly) {
    new GenericReferences(names, referents, evidence, assembly).find();
  }

  private void find() {
    String text = names.text().toString();
    int from = 0;
    for (int next = 0; next < names.size(); next++) {
      findBetween(text, from, names.mention(next).start(), next);
      from = names.mention(next).end();
    }
    findBetween(text, from, text.length(), names.size());
  }

  private void findBetween(String text, int from, int limit, int next) {
    for (int i = from; i < limit; ) {
      char c = text.charAt(i);
      boolean isOpening = c == '自' || c == '该' || c == '我' || c == '全' || c == '本';
      i = isOpening ? readAt(text, i, limit, next) : i + 1;
    }
  }

  /** Reads what stands at {@code start}; returns where to go on. */
  private int readAt(String text, int start, int limit, int next) {
    char c = text.charAt(start);
    boolean isRegion = c == '自';
    if (start > 0 && ENDS_IN_OPENING.indexOf(text.charAt(start - 1)) >= 0) {
      return start + 1;
    }
    int wordStart = isRegion ? start : start + 1;
    Optional<AdministrativeLevel> level = AdministrativeLevel.at(text, wordStart);
    if (level.isEmpty()) {
      return start + 1;
    }
    int end = wordStart + level.get().word().length();
    if (end > limit || isRegion != level.get().word().equals(REGION)) {
      return start + 1;
    }
    Span span = new Span(start, end);
    if (c == '该') {
      addNearest(span, level.get(), next);
    } else {
      Set<Division> divisions = divisions(level.get());
      if (divisions.size() == 1) {
        assembly.addReference("p:" + divisions.iterator().next().code(), span);
      }
    }
    return end;
  }

  /** In an autonomous region 全区 is the region, elsewhere a district. */
  private Set<Division> divisions(AdministrativeLevel level) {
    Set<Division> divisions = evidence.of(level);
    return level == AdministrativeLevel.DISTRICT
        ? Sets.union(divisions, evidence.of(AdministrativeLevel.REGION))
        : divisions;
  }

  private void addNearest(Span span, AdministrativeLevel level, int next) {
    for (int k = next - 1; k >= 0 && span.start() - names.mention(k).end() < FURTHEST; k--) {
      Referent place = referents[k];
      if (names.is(k, EntityType.PLACE)
          && place != null
          && !place.code().isEmpty()
          && place.name().endsWith(level.word())) {
        assembly.addReference(place.key(), span);
        return;
      }
    }
  }
}
