package io.github.tifa.tagging;

import java.util.Arrays;

/**
 * Finds the best sequence of labels that the grammar allows (A. Viterbi, 1967). Reused from
 * sentence to sentence; not thread-safe.
 */
final class ViterbiDecoder {
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

  /** Flags of a type at a position: before its label INSIDE, or its label END, stands INSIDE. */
  private static final int INSIDE_BEFORE_INSIDE = 1;

  private static final int INSIDE_BEFORE_END = 2;

  private final LabelSet labels;
  private final int[] transitions;
  private final int size;
  private final int first;
  private final int types;

  /** The scores of the best sequences that end inside a span of each type. */
  private final int[] begun;

  private final int[] inside;

  /** At each position the label that the best sequence ends in which leaves no span open. */
  private byte[] closed = new byte[0];

  private byte[] flags = new byte[0];

  ViterbiDecoder(Head head) {
    this.labels = head.labels();
    this.transitions = head.transitions();
    this.size = labels.size();
    this.first = labels.first();
    this.types = labels.types().size();
    this.begun = new int[types];
    this.inside = new int[types];
  }

  /**
   * Writes the best labels into {@code out}.
   *
   * @param emissions the score of each label at each position, position by position
   * @param length the number of positions, at least 1
   */
  void decode(int[] emissions, int length, byte[] out) {
    if (closed.length < length) {
      closed = new byte[Math.max(length, 2 * closed.length)];
      flags = new byte[closed.length * types];
    }
    Arrays.fill(begun, IMPOSSIBLE);
    Arrays.fill(inside, IMPOSSIBLE);
    int best = 0;
    for (int i = 0; i < length; i++) {
      best = step(emissions, i, best);
    }
    trace(length, out);
  }

  /** Goes on by a position; takes and returns the best score that leaves no span open. */
  private int step(int[] emissions, int position, int before) {
    int at = position * size;
    int best = first == 0 ? IMPOSSIBLE : before + emissions[at];
    int bestLabel = 0;
    for (int type = 0; type < types; type++) {
      int label = first + 4 * type;
      int flag = 0;
      int toInside = begun[type] + transitions[4 * type];
      int toEnd = begun[type] + transitions[4 * type + 1];
      int on = inside[type] + transitions[4 * type + 2];
      if (on > toInside) {
        toInside = on;
        flag = INSIDE_BEFORE_INSIDE;
      }
      on = inside[type] + transitions[4 * type + 3];
      if (on > toEnd) {
        toEnd = on;
        flag |= INSIDE_BEFORE_END;
      }
      flags[position * types + type] = (byte) flag;
      begun[type] = before + emissions[at + label + LabelSet.BEGIN];
      inside[type] = Math.max(IMPOSSIBLE, toInside + emissions[at + label + LabelSet.INSIDE]);
      int end = toEnd + emissions[at + label + LabelSet.END];
      if (end > best) {
        best = end;
        bestLabel = label + LabelSet.END;
      }
      int single = before + emissions[at + label + LabelSet.SINGLE];
      if (single > best) {
        best = single;
        bestLabel = label + LabelSet.SINGLE;
      }
    }
    closed[position] = (byte) bestLabel;
    return best;
  }

  private void trace(int length, byte[] out) {
    int label = closed[length - 1];
    for (int i = length - 1; i > 0; i--) {
      out[i] = (byte) label;
      if (labels.mayBegin(label)) {
        label = closed[i - 1];
      } else {
        int type = labels.typeOf(label);
        int flag = labels.placeOf(label) == LabelSet.END ? INSIDE_BEFORE_END : INSIDE_BEFORE_INSIDE;
        boolean on = (flags[i * types + type] & flag) != 0;
        label = labels.label(type, on ? LabelSet.INSIDE : LabelSet.BEGIN);
      }
    }
    out[0] = (byte) label;
  }
}
