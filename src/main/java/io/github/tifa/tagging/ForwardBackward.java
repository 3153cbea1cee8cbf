package io.github.tifa.tagging;

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
  private final float[] transitions;
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
    this.transitions = new float[Transition.count(labels)];
  }

  /**
   * Takes the scores of the transitions, in natural logarithms.
   *
   * @param scores the score of each at {@link Transition#index}
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
    float closed = 1;
    for (int i = 0; i < length; i++) {
      closed = forward(i * size, i, closed);
    }
    scale[length] = closed;
    float open = 1;
    for (int i = length - 1; i >= 0; i--) {
      open = backward(i * size, i == length - 1, open / scale[i + 1]);
    }
  }

  /**
   * Goes on by a position.
   *
   * @param closed the probability that no span is open before it
   * @return the probability that no span is open behind it
   */
  private float forward(int at, int position, float closed) {
    float[] f = forward;
    float[] w = weights;
    if (first > 0) {
      f[at] = closed * w[at];
    }
    float sum = first > 0 ? f[at] : 0;
    for (int type = 0; type < types; type++) {
      int label = at + first + 4 * type;
      float begun = position == 0 ? 0 : f[label - size + LabelSet.BEGIN];
      float inside = position == 0 ? 0 : f[label - size + LabelSet.INSIDE];
      float toInside = begun * transitions[4 * type] + inside * transitions[4 * type + 2];
      float toEnd = begun * transitions[4 * type + 1] + inside * transitions[4 * type + 3];
      f[label + LabelSet.BEGIN] = closed * w[label + LabelSet.BEGIN];
      f[label + LabelSet.INSIDE] = toInside * w[label + LabelSet.INSIDE];
      f[label + LabelSet.END] = toEnd * w[label + LabelSet.END];
      f[label + LabelSet.SINGLE] = closed * w[label + LabelSet.SINGLE];
      sum += f[label] + f[label + 1] + f[label + 2] + f[label + 3];
    }
    scale[position] = sum;
    float inverse = 1 / sum;
    float stillClosed = 0;
    if (first > 0) {
      f[at] *= inverse;
      stillClosed = f[at];
    }
    for (int type = 0; type < types; type++) {
      int label = at + first + 4 * type;
      f[label + LabelSet.BEGIN] *= inverse;
      f[label + LabelSet.INSIDE] *= inverse;
      f[label + LabelSet.END] *= inverse;
      f[label + LabelSet.SINGLE] *= inverse;
      stillClosed += f[label + LabelSet.END] + f[label + LabelSet.SINGLE];
    }
    return stillClosed;
  }

  /**
   * Goes back by a position.
   *
   * @param closed the weight of what follows a label that leaves no span open
   * @return the weight of what follows such a label at the position before, not yet scaled
   */
  private float backward(int at, boolean last, float closed) {
    float[] b = backward;
    float[] w = weights;
    float before = 0;
    if (first > 0) {
      b[at] = closed;
      before = closed * w[at];
    }
    float inverse = last ? 0 : 1 / scale[at / size + 1];
    for (int type = 0; type < types; type++) {
      int label = at + first + 4 * type;
      b[label + LabelSet.END] = closed;
      b[label + LabelSet.SINGLE] = closed;
      float toInside = 0;
      float toEnd = 0;
      if (!last) {
        int next = label + size;
        toInside = w[next + LabelSet.INSIDE] * b[next + LabelSet.INSIDE] * inverse;
        toEnd = w[next + LabelSet.END] * b[next + LabelSet.END] * inverse;
      }
      b[label + LabelSet.BEGIN] =
          toInside * transitions[4 * type] + toEnd * transitions[4 * type + 1];
      b[label + LabelSet.INSIDE] =
          toInside * transitions[4 * type + 2] + toEnd * transitions[4 * type + 3];
      before +=
          w[label + LabelSet.BEGIN] * b[label + LabelSet.BEGIN]
              + w[label + LabelSet.SINGLE] * closed;
    }
    return before;
  }

  /** Returns the probability of a label at a position of the sentence last read. */
  public float label(int position, int label) {
    return forward[position * size + label] * backward[position * size + label];
  }

  /** Returns the probability of a transition in a span of a type to a position > 0. */
  public float transition(int position, Transition transition, int type) {
    int at = position * size;
    int label = labels.label(type, transition.to());
    return forward[at - size + labels.label(type, transition.from())]
        * transitions[transition.index(type)]
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
      boolean last = i == end - 1;
      boolean second = i == start + 1;
      Transition transition =
          last
              ? second ? Transition.BEGIN_END : Transition.INSIDE_END
              : second ? Transition.BEGIN_INSIDE : Transition.INSIDE_INSIDE;
      label = labels.label(type, transition.to());
      probability *=
          (double) transitions[transition.index(type)] * weights[i * size + label] / scale[i];
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
  }
}
