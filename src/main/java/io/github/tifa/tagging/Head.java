package io.github.tifa.tagging;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One task of a model: its labels, the scores of one label after another, and what a score is
 * counted in. Immutable and thread-safe.
 */
public final class Head {
  /** A smaller unit would need a table of exponentials beyond all use. */
  private static final float LEAST_UNIT = 1e-4f;

  /** Sums of larger scores could leave the range of an int. */
  private static final int LARGEST_SCORE = 1 << 16;

  private final LabelSet labels;
  private final ImmutableSet<PatternKind> kinds;
  private final float unit;
  private final int[] transitions;
  private final int[] bias;

  /** The exponentials of 0, -1, -2 … units, down to what is next to nothing. */
  private final float[] exponentials;

  /**
   * Creates a head.
   *
   * @param kinds the kinds of patterns that it has weights for
   * @param unit the part of a logarithm's unit that a score of 1 stands for, at least 0.0001
   * @param transitions the score of each step from label to label, at {@link Transitions#index}
   * @param bias the score of each label at every position
   * @throws IllegalArgumentException if an array has not the right length, a score is beyond
   *     65,536, or the unit is too small
   */
  public Head(LabelSet labels, Set<PatternKind> kinds, float unit, int[] transitions, int[] bias) {
    checkArgument(
        transitions.length == Transitions.count(labels),
        "head %s has %s transitions",
        labels,
        transitions.length);
    checkArgument(bias.length == labels.size(), "head %s has %s biases", labels, bias.length);
    checkArgument(unit >= LEAST_UNIT, "head %s counts in units of %s", labels, unit);
    checkArgument(
        IntStream.concat(Arrays.stream(transitions), Arrays.stream(bias))
            .allMatch(score -> score >= -LARGEST_SCORE && score <= LARGEST_SCORE),
        "head %s has scores beyond %s",
        labels,
        LARGEST_SCORE);
    this.labels = labels;
    this.kinds = Sets.immutableEnumSet(kinds);
    this.unit = unit;
    this.transitions = transitions;
    this.bias = bias;
    this.exponentials = new float[(int) (-ForwardBackward.FLOOR / unit) + 1];
    for (int i = 0; i < exponentials.length; i++) {
      exponentials[i] = (float) Math.exp(-i * unit);
    }
  }

  LabelSet labels() {
    return labels;
  }

  ImmutableSet<PatternKind> kinds() {
    return kinds;
  }

  float unit() {
    return unit;
  }

  int[] transitions() {
    return transitions;
  }

  float[] exponentials() {
    return exponentials;
  }

  int[] bias() {
    return bias;
  }

  /** The number of sums a position needs: the first label is the zero to the others. */
  int lanes() {
    return labels.size() - 1;
  }
}
