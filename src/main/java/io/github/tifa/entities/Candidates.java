package io.github.tifa.entities;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Provenance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The candidates found so far in a text. Mutable and not thread-safe; one for each text. */
final class Candidates {
  /** What is less sure than this is no candidate. */
  static final double THRESHOLD = 0.5;

  private final ListMultimap<Integer, Candidate> byEnd = LinkedListMultimap.create();
  private final ListMultimap<Integer, Candidate> byStart = ArrayListMultimap.create();

  void addByRule(int start, int end, EntityType type, String rule, double confidence) {
    add(new Candidate(start, end, type, Provenance.rule(rule, confidence)));
  }

  void addFromLexicon(int start, int end, EntityType type, String lexicon, double confidence) {
    add(new Candidate(start, end, type, Provenance.lexicon(lexicon, confidence)));
  }

  private void add(Candidate candidate) {
    if (candidate.confidence() >= THRESHOLD) {
      byEnd.put(candidate.end(), candidate);
      byStart.put(candidate.start(), candidate);
    }
  }

  /** Returns all candidates in the order in which they were found. */
  ImmutableList<Candidate> all() {
    return ImmutableList.copyOf(byEnd.values());
  }

  /** Returns the candidates that start at {@code start}, as they are now. */
  ImmutableList<Candidate> startingAt(int start) {
    return ImmutableList.copyOf(byStart.get(start));
  }

  List<Candidate> endingAt(int end) {
    return byEnd.get(end);
  }

  /** Returns the longest candidate of a type that ends at {@code end}. */
  @Nullable Candidate longestEndingAt(int end, EntityType type) {
    Candidate longest = null;
    for (Candidate candidate : byEnd.get(end)) {
      if (candidate.type() == type && (longest == null || candidate.length() > longest.length())) {
        longest = candidate;
      }
    }
    return longest;
  }
}
