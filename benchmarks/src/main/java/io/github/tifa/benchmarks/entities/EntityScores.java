package io.github.tifa.benchmarks.entities;

/**
 * How well mentions were grouped and named.
 *
 * @param precision the B-cubed precision, from 0 to 1
 * @param recall the B-cubed recall, from 0 to 1
 * @param links precision and recall of the pairs of differently written mentions that were joined
 * @param names the share of the gold mentions whose entity has the canonical name
 * @param codes precision and recall of the codes of places, mention by mention
 * @param mentions the number of gold mentions
 */
public record EntityScores(
    double precision, double recall, Ratio links, double names, Ratio codes, int mentions) {

  /**
   * Precision and recall by their counts.
   *
   * @param right how many are right
   * @param predicted how many there are
   * @param gold how many there should be
   */
  public record Ratio(int right, int predicted, int gold) {
    static final Ratio NONE = new Ratio(0, 0, 0);

    Ratio plus(int moreRight, int morePredicted, int moreGold) {
      return new Ratio(right + moreRight, predicted + morePredicted, gold + moreGold);
    }

    /** Returns the precision, 1 if nothing is predicted. */
    public double precision() {
      return predicted == 0 ? 1 : (double) right / predicted;
    }

    /** Returns the recall, 1 if there is nothing to find. */
    public double recall() {
      return gold == 0 ? 1 : (double) right / gold;
    }
  }

  /** Returns the harmonic mean of precision and recall. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
