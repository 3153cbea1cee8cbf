package io.github.tifa.entities;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Chooses among candidates that overlap: the set without overlap whose sum of length times
 * confidence is greatest, fewer names before more. So the longest name wins, and a place inside an
 * organization disappears.
 *
 * <p>This is weighted interval scheduling, solved by dynamic programming over the ends; see
 * Kleinberg and Tardos, "Algorithm Design" (2005), section 6.1.
 */
final class CandidateArbiter {
  /** What each name costs, so that one long name is chosen before two halves of it. */
  static final double COST = 0.45;

  private CandidateArbiter() {}

  /** Returns the chosen candidates in text order, without overlap. */
  static ImmutableList<Candidate> choose(List<Candidate> candidates) {
    Candidate[] byEnd = candidates.toArray(new Candidate[0]);
    Arrays.sort(
        byEnd,
        Comparator.comparingInt(Candidate::end)
            .thenComparingInt(Candidate::start)
            .thenComparing(Candidate::type)
            .thenComparing(Candidate::confidence, Comparator.reverseOrder()));
    double[] best = new double[byEnd.length + 1];
    int[] before = new int[byEnd.length];
    boolean[] taken = new boolean[byEnd.length];
    for (int i = 0; i < byEnd.length; i++) {
      before[i] = endingUpTo(byEnd, i, byEnd[i].start());
      double with = best[before[i]] + byEnd[i].length() * byEnd[i].confidence() - COST;
      taken[i] = with > best[i];
      best[i + 1] = Math.max(with, best[i]);
    }
    Deque<Candidate> chosen = new ArrayDeque<>();
    int i = byEnd.length;
    while (i > 0) {
      if (taken[i - 1]) {
        chosen.addFirst(byEnd[i - 1]);
        i = before[i - 1];
      } else {
        i--;
      }
    }
    return ImmutableList.copyOf(chosen);
  }

  /** Returns how many of the first {@code size} candidates end at {@code position} or before. */
  private static int endingUpTo(Candidate[] byEnd, int size, int position) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byEnd[middle].end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
