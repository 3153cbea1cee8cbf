package io.github.tifa.tagging;

import java.util.stream.IntStream;

/**
 * The probabilities of labels and spans under the model (L. Baum; Lafferty, McCallum and Pereira
 * 2001), scaled at each position so that nothing underflows. Reused from sentence to sentence; not
 * thread-safe.
 */
public final class ForwardBackward {
  /** A score this far below the best at its position counts as this far. */
  static final float FLOOR = -40;

  private final LabelSet labels;
  private final int size;
  private final int first;
  private final int types;
  private final int behindSpan;

  /** The labels that leave no span open before them. */
  private final int[] opening;

  private final float[] transitions;

  /** At each position the probability, seen from before, that a span ends there. */
  private float[] spanEnds = new float[0];

  private float[] weights = new float[0];
  private float[] forward = new float[0];
  private float[] backward = new float[0];
  private float[] scale = new float[0];

  /** Creates it for a label set; {@link #transitions} must be called before {@link #read}. */
  public ForwardBackward(LabelSet labels) {
    this.labels = labels;
    this.size = labels.size();
    this.first = labels.first();
    this.types = labels.types().size();
    this.behindSpan = Transitions.behindSpan(labels, 0);
    this.opening = IntStream.range(0, size).filter(labels::mayBegin).toArray();
    this.transitions = new float[Transitions.count(labels)];
  }

  /**
   * Takes the scores of the transitions, in natural logarithms.
   *
   * @param scores the score of each at {@link Transitions#index}
   */
  public void transitions(float[] scores) {
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = (float) Math.exp(scores[i]);
    }
  }

  /**
   * Reads a sentence.
   *
   * @param emissions the score of each label at each position, in natural logarithms
   * @return the logarithm of the sum over all sequences of labels
   */
  public double read(float[] emissions, int length) {
    float[] out = weights(length);
    double logSum = 0;
    for (int i = 0; i < length; i++) {
      logSum += exponentiate(emissions, i * size, out);
    }
    readWeights(length);
    for (int i = 0; i <= length; i++) {
      logSum += Math.log(scale[i]);
    }
    return logSum;
  }

  private float exponentiate(float[] emissions, int at, float[] out) {
    float highest = emissions[at];
    for (int label = 1; label < size; label++) {
      highest = Math.max(highest, emissions[at + label]);
    }
    for (int label = 0; label < size; label++) {
      float score = Math.max(FLOOR, emissions[at + label] - highest);
      out[at + label] = score == 0 ? 1 : (float) Math.exp(score);
    }
    return highest;
  }

  /**
   * Returns the array that {@link #readWeights} reads: the weight of each label at each position,
   * position by position, the greatest at each position 1 and none 0.
   */
  float[] weights(int length) {
    reserve(length);
    return weights;
  }

  /** Reads a sentence whose weights stand in the array of {@link #weights}. */
  void readWeights(int length) {
    float outside = 1;
    float spanEnd = 0;
    for (int i = 0; i < length; i++) {
      forward(i * size, i, outside, spanEnd);
      outside = first > 0 ? forward[i * size] : 0;
      spanEnd = spanEnds[i];
    }
    scale[length] = outside + spanEnd;
    float behindOutside = 1 / scale[length];
    float behindSpanEnd = behindOutside;
    for (int i = length - 1; i >= 0; i--) {
      backward(i * size, i == length - 1, behindOutside, behindSpanEnd);
      behindOutside = 0;
      behindSpanEnd = 0;
      float inverse = 1 / scale[i];
      for (int label : opening) {
        float weight = weights[i * size + label] * backward[i * size + label] * inverse;
        behindOutside += weight;
        behindSpanEnd += weight * transitions[behindSpan + label];
      }
    }
  }

  /**
   * Goes on by a position.
   *
   * @param outside the probability that the position before belongs to no span
   * @param spanEnd the probability that a span ends there
   */
  private void forward(int at, int position, float outside, float spanEnd) {
    float[] f = forward;
    float[] w = weights;
    for (int label : opening) {
      f[at + label] = (outside + spanEnd * transitions[behindSpan + label]) * w[at + label];
    }
    float sum = first > 0 ? f[at] : 0;
    for (int type = 0; type < types; type++) {
      int label = at + first + Transitions.PER_TYPE * type;
      int score = Transitions.PER_TYPE * type;
      float begun = position == 0 ? 0 : f[label - size + LabelSet.BEGIN];
      float inside = position == 0 ? 0 : f[label - size + LabelSet.INSIDE];
      f[label + LabelSet.INSIDE] =
          w[label + LabelSet.INSIDE]
              * (begun * transitions[score + Transitions.BEGIN_INSIDE]
                  + inside * transitions[score + Transitions.INSIDE_INSIDE]);
      f[label + LabelSet.END] =
          w[label + LabelSet.END]
              * (begun * transitions[score + Transitions.BEGIN_END]
                  + inside * transitions[score + Transitions.INSIDE_END]);
      sum += f[label] + f[label + 1] + f[label + 2] + f[label + 3];
    }
    scale[position] = sum;
    float inverse = 1 / sum;
    float ends = 0;
    for (int label = 0; label < size; label++) {
      f[at + label] *= inverse;
    }
    for (int type = 0; type < types; type++) {
      int label = at + first + Transitions.PER_TYPE * type;
      ends += f[label + LabelSet.END] + f[label + LabelSet.SINGLE];
    }
    spanEnds[position] = ends;
  }

  /**
   * Goes back to a position.
   *
   * @param outside the weight of what follows if it belongs to no span
   * @param spanEnd the weight of what follows if a span ends there
   */
  private void backward(int at, boolean last, float outside, float spanEnd) {
    float[] b = backward;
    float[] w = weights;
    if (first > 0) {
      b[at] = outside;
    }
    float inverse = last ? 0 : 1 / scale[at / size + 1];
    for (int type = 0; type < types; type++) {
      int label = at + first + Transitions.PER_TYPE * type;
      int score = Transitions.PER_TYPE * type;
      b[label + LabelSet.END] = spanEnd;
      b[label + LabelSet.SINGLE] = spanEnd;
      float toInside = 0;
      float toEnd = 0;
      if (!last) {
        int next = label + size;
        toInside = w[next + LabelSet.INSIDE] * b[next + LabelSet.INSIDE] * inverse;
        toEnd = w[next + LabelSet.END] * b[next + LabelSet.END] * inverse;
      }
      b[label + LabelSet.BEGIN] =
          toInside * transitions[score + Transitions.BEGIN_INSIDE]
              + toEnd * transitions[score + Transitions.BEGIN_END];
      b[label + LabelSet.INSIDE] =
          toInside * transitions[score + Transitions.INSIDE_INSIDE]
              + toEnd * transitions[score + Transitions.INSIDE_END];
    }
  }

  /** Returns the probability of a label at a position of the sentence last read. */
  public float label(int position, int label) {
    return forward[position * size + label] * backward[position * size + label];
  }

  /**
   * Returns the probability of a step to a position > 0.
   *
   * @param transition what {@link Transitions#index} returns for it
   */
  public float transition(int position, int transition) {
    int at = position * size;
    int before = at - size;
    float from;
    int label;
    if (transition >= behindSpan) {
      label = transition - behindSpan;
      from = labels.mayBegin(label) ? spanEnds[position - 1] : 0;
    } else {
      int type = transition / Transitions.PER_TYPE;
      int step = transition % Transitions.PER_TYPE;
      boolean inside = step >= Transitions.INSIDE_INSIDE;
      boolean end = step == Transitions.BEGIN_END || step == Transitions.INSIDE_END;
      label = labels.label(type, end ? LabelSet.END : LabelSet.INSIDE);
      from = forward[before + labels.label(type, inside ? LabelSet.INSIDE : LabelSet.BEGIN)];
    }
    return from
        * transitions[transition]
        * weights[at + label]
        * backward[at + label]
        / scale[position];
  }

  /** Returns the probability of the span {@code [start, end)} of a type. */
  public float span(int start, int end, int type) {
    if (end - start == 1) {
      return label(start, labels.label(type, LabelSet.SINGLE));
    }
    int label = labels.label(type, LabelSet.BEGIN);
    double probability = forward[start * size + label];
    for (int i = start + 1; i < end; i++) {
      int next = labels.label(type, i == end - 1 ? LabelSet.END : LabelSet.INSIDE);
      probability *=
          (double) transitions[Transitions.index(labels, label, next)]
              * weights[i * size + next]
              / scale[i];
      label = next;
    }
    return (float) Math.min(1, probability * backward[(end - 1) * size + label]);
  }

  private void reserve(int length) {
    if (scale.length > length) {
      return;
    }
    int room = Math.max(length, 2 * scale.length);
    weights = new float[room * size];
    forward = new float[room * size];
    backward = new float[room * size];
    scale = new float[room + 1];
    spanEnds = new float[room];
  }
}
