package io.github.tifa.benchmarks.pairs;

import io.github.tifa.benchmarks.accuracy.Tally;
import io.github.tifa.document.Tenure;
import java.util.Map;
import java.util.Optional;

/** Counts pairs of posts and persons. Mutable, not thread-safe. */
public final class PairScorer {
  private Tally tally = Tally.NONE;
  private int tenureRight;

  /** Adds an article. */
  void add(Map<HeldPost, Optional<Tenure>> gold, Map<HeldPost, Optional<Tenure>> found) {
    int right = 0;
    for (Map.Entry<HeldPost, Optional<Tenure>> pair : gold.entrySet()) {
      Optional<Tenure> tenure = found.get(pair.getKey());
      if (tenure != null) {
        right++;
        if (tenure.equals(pair.getValue())) {
          tenureRight++;
        }
      }
    }
    tally = tally.plus(new Tally(right, found.size(), right, gold.size()));
  }

  /** Returns the pairs counted. */
  public Tally tally() {
    return tally;
  }

  /** Returns the share of the right pairs whose tenure is right, or rightly absent, in per cent. */
  public double tenureAccuracy() {
    return tally.correctGold() == 0 ? 0 : 100.0 * tenureRight / tally.correctGold();
  }
}
