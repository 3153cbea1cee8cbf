package io.github.tifa.benchmarks.accuracy;

/**
 * How many spans were right, predicted and in the gold standard.
 *
 * @param correctPredicted predicted spans that match a gold span
 * @param predicted predicted spans
 * @param correctGold gold spans that match a predicted span; the same as {@code correctPredicted}
 *     for exact matching
 * @param gold gold spans
 */
public record Tally(int correctPredicted, int predicted, int correctGold, int gold) {

  /** Nothing counted yet. */
  public static final Tally NONE = new Tally(0, 0, 0, 0);

  /** Returns the sum of both. */
  public Tally plus(Tally other) {
    return new Tally(
        correctPredicted + other.correctPredicted,
        predicted + other.predicted,
        correctGold + other.correctGold,
        gold + other.gold);
  }

  /** Returns the precision in per cent; 0 if nothing was predicted. */
  public double precision() {
    return predicted == 0 ? 0 : 100.0 * correctPredicted / predicted;
  }

  /** Returns the recall in per cent; 0 if there is no gold. */
  public double recall() {
    return gold == 0 ? 0 : 100.0 * correctGold / gold;
  }

  /** Returns the harmonic mean of precision and recall in per cent. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
