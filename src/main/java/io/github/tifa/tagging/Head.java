package io.github.tifa.tagging;

/**
 * One task of a model: its labels, the scores of one label after another, and what a score is
 * counted in. Immutable and thread-safe.
 */
public final class Head {
  private final LabelSet labels;
  private final float unit;
  private final int[] transitions;
  private final int[] bias;

  /**
   * Creates a head.
   *
   * @param unit the part of a logarithm's unit that a score of 1 stands for
   * @param transitions the score of one label after a previous one at {@code (previous + 1) * size
   *     + next}; row 0 is the sentence's beginning
   * @param bias the score of each label at every position
   */
  public Head(LabelSet labels, float unit, int[] transitions, int[] bias) {
    this.labels = labels;
    this.unit = unit;
    this.transitions = transitions;
    this.bias = bias;
  }

  LabelSet labels() {
    return labels;
  }

  float unit() {
    return unit;
  }

  int[] transitions() {
    return transitions;
  }

  int[] bias() {
    return bias;
  }

  int transition(int previous, int label) {
    return transitions[(previous + 1) * labels.size() + label];
  }

  /** The number of sums a position needs: the label of no span is the zero to the others. */
  int lanes() {
    return labels.size() - labels.first();
  }
}
