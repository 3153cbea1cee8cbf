package io.github.tifa.terms.usage;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import io.github.tifa.lexicon.AhoCorasick;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts how often the words of terms stand in texts, whether anything annotated them or not. */
final class TextSearch {
  private final List<String> patterns;
  private final AhoCorasick automaton;
  private final SetMultimap<String, String> termsOfPattern = LinkedHashMultimap.create();

  TextSearch(Collection<TermUse> terms) {
    for (TermUse term : terms) {
      for (String wording : term.wordings()) {
        termsOfPattern.put(TermKey.of(wording), term.key());
      }
    }
    this.patterns = List.copyOf(termsOfPattern.keySet());
    this.automaton = AhoCorasick.of(patterns);
  }

  /** Returns the keys of the terms, each as often as its wordings stand in {@code profile}. */
  Multiset<String> count(TermProfile profile) {
    Multiset<String> found = HashMultiset.create();
    for (String text : profile.foldedTexts()) {
      Map<String, Integer> ends = new HashMap<>();
      automaton.findAll(
          text,
          (start, end, pattern) -> {
            for (String term : termsOfPattern.get(patterns.get(pattern))) {
              // One wording inside another is one mention.
              if (ends.getOrDefault(term, 0) <= start) {
                ends.put(term, end);
                found.add(term);
              }
            }
          });
    }
    return found;
  }
}
