package io.github.tifa.terms.mine;

import io.github.tifa.document.TermCategory;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts the categories that annotators give a term. Mutable, not thread-safe. */
final class CategoryTally {
  private final Map<String, Map<TermCategory, Integer>> counts = new HashMap<>();

  void add(String text, TermCategory category) {
    counts
        .computeIfAbsent(text, key -> new EnumMap<>(TermCategory.class))
        .merge(category, 1, Integer::sum);
  }

  /** Returns the most frequent category of a term; of equally frequent ones the first declared. */
  Optional<TermCategory> majority(String text) {
    TermCategory best = null;
    int most = 0;
    for (var entry : counts.getOrDefault(text, Map.of()).entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return Optional.ofNullable(best);
  }
}
