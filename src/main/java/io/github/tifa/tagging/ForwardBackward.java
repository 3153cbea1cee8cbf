package io.github.tifa.tagging;

/**
 * The probabilities of labels and spans under the model (L. Baum; Lafferty, McCallum and Pereira
 * 2001), scaled at each position so that nothing underflows. Reused from sentence to sentence; not
 * thread-safe.
 */
public final class ForwardBackward {
  /** A score this far below the best at its position counts as this far. */
  private static final float FLOOR = -40;

  private final LabelSet labels;
  private final int size;
  private final float[] transitions;
  private float[] weights = new float[0];
  private float[] forward = new float[0];
  private float[] backward = new float[0];
  private float[] scale = new float[0];

  /** Creates it for a label set; {@link #transitions} must be called before {@link #read}. */
  public ForwardBackward(LabelSet labels) {
    this.labels = labels;
    this.size = labels.size();
    this.transitions = new float[(size + 1) * size];
  }

  /**
   * Takes the scores of one label after another, in natural logarithms, those of the first row at
   * the beginning of a sentence.
   */
  public void transitions(float[] scores) {
    for (int i = 0; i < scores.length; i++) {
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
    reserve(length);
    double logSum = 0;
    for (int i = 0; i < length; i++) {
      logSum += exponentiate(emissions, i * size);
    }
    logSum += forward(length);
    backward(length);
    return logSum;
  }

  private float exponentiate(float[] emissions, int at) {
    float highest = emissions[at];
    for (int label = 1; label < size; label++) {
      highest = Math.max(highest, emissions[at + label]);
    }
    for (int label = 0; label < size; label++) {
      float score = Math.max(FLOOR, emissions[at + label] - highest);
      weights[at + label] = score == 0 ? 1 : (float) Math.exp(score);
    }
    return highest;
  }

  private double forward(int length) {
    double logSum = 0;
    for (int i = 0; i < length; i++) {
      int at = i * size;
      float sum = 0;
      for (int label = 0; label < size; label++) {
        float value = 0;
        if (i == 0) {
          value = labels.mayBegin(label) ? transitions[label] : 0;
        } else {
          for (int previous : labels.predecessors(label)) {
            value += forward[at - size + previous] * transitions[(previous + 1) * size + label];
          }
        }
        value *= weights[at + label];
        forward[at + label] = value;
        sum += value;
      }
      scale[i] = sum;
      float inverse = 1 / sum;
      for (int label = 0; label < size; label++) {
        forward[at + label] *= inverse;
      }
      logSum += Math.log(sum);
    }
    float ended = 0;
    for (int label = 0; label < size; label++) {
      ended += labels.mayEnd(label) ? forward[(length - 1) * size + label] : 0;
    }
    scale[length] = ended;
    return logSum + Math.log(ended);
  }

  private void backward(int length) {
    int last = (length - 1) * size;
    for (int label = 0; label < size; label++) {
      backward[last + label] = labels.mayEnd(label) ? 1 / scale[length] : 0;
    }
    for (int i = length - 2; i >= 0; i--) {
      int at = i * size;
      for (int label = 0; label < size; label++) {
        backward[at + label] = 0;
      }
      for (int label = 0; label < size; label++) {
        float value = weights[at + size + label] * backward[at + size + label] / scale[i + 1];
        if (value != 0) {
          for (int previous : labels.predecessors(label)) {
            backward[at + previous] += transitions[(previous + 1) * size + label] * value;
          }
        }
      }
    }
  }

  /** Returns the probability of a label at a position of the sentence last read. */
  public float label(int position, int label) {
    return forward[position * size + label] * backward[position * size + label];
  }

  /** Returns the probability that {@code label} stands after {@code previous} at a position > 0. */
  public float pair(int position, int previous, int label) {
    int at = position * size;
    return forward[at - size + previous]
        * transitions[(previous + 1) * size + label]
        * weights[at + label]
        * backward[at + label]
        / scale[position];
  }

  /** Returns the probability of the span {@code [start, end)} of a type. */
  public float span(int start, int end, int type) {
    if (end - start == 1) {
      return label(start, labels.label(type, LabelSet.SINGLE));
    }
    int previous = labels.label(type, LabelSet.BEGIN);
    double probability = forward[start * size + previous];
    for (int i = start + 1; i < end; i++) {
      int label = labels.label(type, i == end - 1 ? LabelSet.END : LabelSet.INSIDE);
      probability *=
          (double) transitions[(previous + 1) * size + label]
              * weights[i * size + label]
              / scale[i];
      previous = label;
    }
    return (float) Math.min(1, probability * backward[(end - 1) * size + previous]);
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
