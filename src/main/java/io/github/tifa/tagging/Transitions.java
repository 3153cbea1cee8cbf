package io.github.tifa.tagging;

/**
 * Where the scores of one label after another stand among all of a head. Inside a span each step
 * has a score of its own; of what comes right behind a span only the next label counts, whatever
 * the type of the span; and behind a character that belongs to no span, or at the beginning, there
 * is no score. So a decoder needs to keep, beside those inside a span, two sequences at a position:
 * the best that ends outside and the best that ends a span.
 */
public final class Transitions {
  /** The answer for a step that has no score. */
  public static final int NONE = -1;

  static final int BEGIN_INSIDE = 0;
  static final int BEGIN_END = 1;
  static final int INSIDE_INSIDE = 2;
  static final int INSIDE_END = 3;
  static final int PER_TYPE = 4;

  private Transitions() {}

  /** Returns the number of scores. */
  public static int count(LabelSet labels) {
    return PER_TYPE * labels.types().size() + labels.size();
  }

  /** Returns where the score of a label right behind a span stands. */
  static int behindSpan(LabelSet labels, int label) {
    return PER_TYPE * labels.types().size() + label;
  }

  /** Returns where the score of a step that the grammar allows stands, or {@link #NONE}. */
  public static int index(LabelSet labels, int previous, int label) {
    if (labels.mayBegin(label)) {
      boolean behindSpan = previous >= labels.first();
      return behindSpan ? behindSpan(labels, label) : NONE;
    }
    boolean inside = labels.placeOf(previous) == LabelSet.INSIDE;
    boolean end = labels.placeOf(label) == LabelSet.END;
    int step = (inside ? INSIDE_INSIDE : BEGIN_INSIDE) + (end ? 1 : 0);
    return PER_TYPE * labels.typeOf(label) + step;
  }
}
