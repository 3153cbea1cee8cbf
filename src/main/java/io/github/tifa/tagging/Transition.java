package io.github.tifa.tagging;

/**
 * From one label to the next inside a span. These have scores of their own; that one span follows
 * on another, or on none, is left to the features of the two positions, so that a decoder needs to
 * know only the best of all sequences that are closed at a position.
 */
public enum Transition {
  /** From the first character of a span to an inner one. */
  BEGIN_INSIDE(0, LabelSet.BEGIN, LabelSet.INSIDE),
  /** From the first character of a span to its last. */
  BEGIN_END(1, LabelSet.BEGIN, LabelSet.END),
  /** From an inner character of a span to the next. */
  INSIDE_INSIDE(2, LabelSet.INSIDE, LabelSet.INSIDE),
  /** From an inner character of a span to its last. */
  INSIDE_END(3, LabelSet.INSIDE, LabelSet.END);

  private static final int PER_TYPE = 4;

  private final int number;
  private final int from;
  private final int to;

  Transition(int number, int from, int to) {
    this.number = number;
    this.from = from;
    this.to = to;
  }

  /** Returns the place in the span that it leads from. */
  public int from() {
    return from;
  }

  /** Returns the place in the span that it leads to. */
  public int to() {
    return to;
  }

  /** Returns where the score of this transition in a span of a type stands among all scores. */
  public int index(int type) {
    return PER_TYPE * type + number;
  }

  /** Returns the number of scores that a head with these labels has. */
  public static int count(LabelSet labels) {
    return PER_TYPE * labels.types().size();
  }
}
