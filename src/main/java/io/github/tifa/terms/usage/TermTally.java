package io.github.tifa.terms.usage;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.TermCategory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the surfaces and categories of the mentions of one term. Mutable, not thread-safe. */
final class TermTally {
  private final Multiset<String> surfaces = LinkedHashMultiset.create();
  private final Multiset<TermCategory> categories = EnumMultiset.create(TermCategory.class);
  private @Nullable String canonical;

  /** Returns what mentions have in common that belong to one tally. */
  static String key(PolicyTerm term) {
    return TermKey.of(term.canonical().orElse(term.surface()));
  }

  void add(PolicyTerm term) {
    surfaces.add(term.surface());
    categories.add(term.category());
    if (canonical == null && term.canonical().isPresent()) {
      canonical = term.canonical().get();
    }
  }

  Optional<String> canonical() {
    return Optional.ofNullable(canonical);
  }

  /** Returns the most frequent surface, the first of equally frequent ones. */
  String name() {
    return mostFrequent(surfaces);
  }

  /** Returns the most frequent category, the first of equally frequent ones. */
  TermCategory category() {
    return mostFrequent(categories);
  }

  /** Returns the wordings, most frequent first. */
  List<String> wordings() {
    Map<String, Multiset<String>> byKey = new LinkedHashMap<>();
    surfaces.forEachEntry(
        (surface, count) ->
            byKey
                .computeIfAbsent(TermKey.of(surface), key -> LinkedHashMultiset.create())
                .add(surface, count));
    return byKey.values().stream()
        .sorted((a, b) -> Integer.compare(b.size(), a.size()))
        .map(forms -> mostFrequent(forms))
        .toList();
  }

  /** Returns the most frequent element, of equally frequent ones the first. */
  private static <E> E mostFrequent(Multiset<E> elements) {
    return Multisets.copyHighestCountFirst(elements).iterator().next();
  }
}
