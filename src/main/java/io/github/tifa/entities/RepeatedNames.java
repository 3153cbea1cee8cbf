package io.github.tifa.entities;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityType;
import io.github.tifa.lexicon.AhoCorasick;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Proposes again, wherever its surface recurs in the text, what was found once on good evidence:
 * the person introduced with post and full name is later called by the name alone, and a
 * transliterated one by its last part.
 */
final class RepeatedNames {
  private static final double GOOD_EVIDENCE = 0.75;

  private RepeatedNames() {}

  static void propose(TokenizedText text, List<Candidate> chosen, Candidates candidates) {
    Set<String> surfaces = new LinkedHashSet<>();
    for (Candidate candidate : chosen) {
      if (candidate.type() == EntityType.PERSON && candidate.confidence() >= GOOD_EVIDENCE) {
        surfaces.addAll(surfacesOf(text.text().substring(candidate.start(), candidate.end())));
      }
    }
    if (surfaces.isEmpty()) {
      return;
    }
    ImmutableList<String> patterns = ImmutableList.copyOf(surfaces);
    AhoCorasick.of(patterns)
        .findAll(
            text.text(),
            (start, end, pattern) -> {
              if (end - start > 2 || text.wordBegins(start) || text.wordEnds(end)) {
                candidates.addByRule(start, end, EntityType.PERSON, "repeated name", 0.88);
              }
            });
  }

  private static ImmutableList<String> surfacesOf(String name) {
    if (name.length() < 2) {
      return ImmutableList.of();
    }
    int dot = name.lastIndexOf('·');
    int firstDot = name.indexOf('·');
    if (dot < 0) {
      return ImmutableList.of(name);
    }
    ImmutableList.Builder<String> surfaces = ImmutableList.builder();
    surfaces.add(name);
    if (name.length() - dot - 1 >= 2) {
      surfaces.add(name.substring(dot + 1));
    }
    if (firstDot >= 2) {
      surfaces.add(name.substring(0, firstDot));
    }
    return surfaces.build();
  }
}
