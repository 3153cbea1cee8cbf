package io.github.tifa.tagging;

/**
 * Finds the best way to cut a sentence into words (A. Viterbi, 1967): the decoder of the heads that
 * leave no character outside. Reused from sentence to sentence.
 */
final class WordDecoder implements LabelDecoder {
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

  /** The scores of a position, behind which those of the first label would stand. */
  private static final int INSIDE = LabelSet.INSIDE - 1;

  private static final int END = LabelSet.END - 1;
  private static final int SINGLE = LabelSet.SINGLE - 1;

  /** What the best sequence to a label comes from, or which label ends the best word here. */
  private static final int INSIDE_BEFORE_INSIDE = 1;

  private static final int INSIDE_BEFORE_END = 2;
  private static final int SINGLE_ENDS = 4;

  private final int[] transitions;
  private final int beginBehindWord;
  private final int singleBehindWord;
  private byte[] flags = new byte[0];

  WordDecoder(Head head) {
    this.transitions = head.transitions();
    this.beginBehindWord = transitions[Transitions.behindSpan(head.labels(), LabelSet.BEGIN)];
    this.singleBehindWord = transitions[Transitions.behindSpan(head.labels(), LabelSet.SINGLE)];
  }

  @Override
  public void decode(int[] emissions, int first, int stride, int length, byte[] out) {
    if (flags.length < length) {
      flags = new byte[Math.max(length, 2 * flags.length)];
    }
    int begun = 0;
    int inside = IMPOSSIBLE;
    int ended = emissions[first + SINGLE];
    flags[0] = SINGLE_ENDS;
    for (int i = 1; i < length; i++) {
      int at = first + i * stride;
      int begunInside = begun + transitions[Transitions.BEGIN_INSIDE];
      int insideInside = inside + transitions[Transitions.INSIDE_INSIDE];
      int begunEnd = begun + transitions[Transitions.BEGIN_END];
      int insideEnd = inside + transitions[Transitions.INSIDE_END];
      int end = Math.max(begunEnd, insideEnd) + emissions[at + END];
      int single = ended + singleBehindWord + emissions[at + SINGLE];
      flags[i] =
          (byte)
              ((ViterbiDecoder.less(begunInside, insideInside) & INSIDE_BEFORE_INSIDE)
                  | (ViterbiDecoder.less(begunEnd, insideEnd) & INSIDE_BEFORE_END)
                  | (ViterbiDecoder.less(end, single) & SINGLE_ENDS));
      begun = ended + beginBehindWord;
      inside = Math.max(begunInside, insideInside) + emissions[at + INSIDE];
      ended = Math.max(end, single);
    }
    trace(length, out);
  }

  private void trace(int length, byte[] out) {
    int i = length - 1;
    while (i >= 0) {
      if ((flags[i] & SINGLE_ENDS) != 0) {
        out[i--] = LabelSet.SINGLE;
        continue;
      }
      boolean inside = (flags[i] & INSIDE_BEFORE_END) != 0;
      out[i--] = LabelSet.END;
      while (inside) {
        inside = (flags[i] & INSIDE_BEFORE_INSIDE) != 0;
        out[i--] = LabelSet.INSIDE;
      }
      out[i--] = LabelSet.BEGIN;
    }
  }
}
