package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.PolicyTerm;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Chooses among candidates that overlap: of nested terms the outermost stands, of crossing ones the
 * longer, of equals the surer, then the one that was proposed first.
 */
final class TermArbiter {
  private TermArbiter() {}

  /** Returns the chosen terms in text order, without overlap. */
  static ImmutableList<PolicyTerm> choose(List<PolicyTerm> candidates) {
    ImmutableList<PolicyTerm> longestFirst =
        ImmutableList.sortedCopyOf(
            Comparator.comparingInt((PolicyTerm term) -> term.start() - term.end())
                .thenComparing(term -> term.provenance().confidence(), Comparator.reverseOrder())
                .thenComparingInt(PolicyTerm::start),
            candidates);
    TreeMap<Integer, PolicyTerm> chosen = new TreeMap<>();
    for (PolicyTerm term : longestFirst) {
      var before = chosen.floorEntry(term.start());
      var after = chosen.ceilingEntry(term.start());
      if ((before == null || before.getValue().end() <= term.start())
          && (after == null || after.getValue().start() >= term.end())) {
        chosen.put(term.start(), term);
      }
    }
    return ImmutableList.copyOf(chosen.values());
  }
}
