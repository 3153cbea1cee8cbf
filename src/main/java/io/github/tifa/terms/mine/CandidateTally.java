package io.github.tifa.terms.mine;

import java.util.HashMap;
import java.util.Map;

/** Counts candidates with one kind of evidence. Mutable, not thread-safe. */
final class CandidateTally {
  /** Receives the counts, in no particular order. */
  interface Visitor {
    void candidate(String text, int documents, int occurrences);
  }

  private static final class Count {
    private int documents;
    private int occurrences;
    private int lastDocument = -1;
  }

  private final Map<String, Count> counts = new HashMap<>();

  /** Counts an occurrence; the documents come one after the other. */
  void add(String text, int document) {
    Count count = counts.computeIfAbsent(text, key -> new Count());
    count.occurrences++;
    if (count.lastDocument != document) {
      count.lastDocument = document;
      count.documents++;
    }
  }

  void visit(int least, Visitor visitor) {
    counts.forEach(
        (text, count) -> {
          if (count.occurrences >= least) {
            visitor.candidate(text, count.documents, count.occurrences);
          }
        });
  }
}
