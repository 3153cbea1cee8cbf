package io.github.tifa.benchmarks.terms;

/**
 * How many policy terms of a gold standard were found.
 *
 * @param exact those with the same span
 * @param overlap those that share at least half of the longer span with a found one
 * @param gold those in the gold standard
 */
public record TermRecall(int exact, int overlap, int gold) {

  /** Nothing counted yet. */
  public static final TermRecall NONE = new TermRecall(0, 0, 0);

  /** Returns the sum of both. */
  public TermRecall plus(TermRecall other) {
    return new TermRecall(exact + other.exact, overlap + other.overlap, gold + other.gold);
  }

  /** Returns the share found with the same span, in per cent; 0 if there is no gold. */
  public double exactPercent() {
    return gold == 0 ? 0 : 100.0 * exact / gold;
  }

  /** Returns the share found by overlap, in per cent; 0 if there is no gold. */
  public double overlapPercent() {
    return gold == 0 ? 0 : 100.0 * overlap / gold;
  }
}
