package io.github.tifa.tagging;

import java.util.Arrays;

/**
 * Finds the best spans (A. Viterbi, 1967): the decoder of the heads that leave characters outside.
 * Reused from sentence to sentence.
 */
final class ViterbiDecoder implements LabelDecoder {
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

  /** Flags of a type at a position: what the best sequence to a label comes from. */
  private static final int INSIDE_BEFORE_INSIDE = 1;

  private static final int INSIDE_BEFORE_END = 2;
  private static final int SPAN_BEFORE_BEGIN = 4;
  private static final int SPAN_BEFORE_SINGLE = 8;

  private final LabelSet labels;
  private final int[] transitions;
  private final int types;
  private final int behindSpan;

  /** The scores of the best sequences that end inside a span of each type. */
  private final int[] begun;

  private final int[] inside;

  /** The scores of the best sequences that end outside of spans, and with the end of one. */
  private int outside;

  private int spanEnd;

  /** At each position the last label of the best sequence that ends a span there. */
  private byte[] spanEndLabel = new byte[0];

  /** At each position whether before the label of no span a span ends. */
  private boolean[] spanBeforeOutside = new boolean[0];

  private byte[] flags = new byte[0];

  ViterbiDecoder(Head head) {
    this.labels = head.labels();
    this.transitions = head.transitions();
    this.types = labels.types().size();
    this.behindSpan = Transitions.behindSpan(labels, 0);
    this.begun = new int[types];
    this.inside = new int[types];
  }

  @Override
  public void decode(int[] emissions, int first, int stride, int length, byte[] out) {
    if (spanEndLabel.length < length) {
      spanEndLabel = new byte[Math.max(length, 2 * spanEndLabel.length)];
      spanBeforeOutside = new boolean[spanEndLabel.length];
      flags = new byte[spanEndLabel.length * types];
    }
    Arrays.fill(begun, IMPOSSIBLE);
    Arrays.fill(inside, IMPOSSIBLE);
    outside = 0;
    spanEnd = IMPOSSIBLE;
    for (int i = 0; i < length; i++) {
      step(emissions, first + i * stride, i);
    }
    trace(length, out);
  }

  private void step(int[] emissions, int first, int position) {
    int outsideBefore = outside;
    int spanBefore = spanEnd;
    int behind = spanBefore + transitions[behindSpan];
    spanBeforeOutside[position] = behind > outsideBefore;
    outside = Math.max(outsideBefore, behind);
    int end = IMPOSSIBLE;
    int endLabel = 0;
    for (int type = 0; type < types; type++) {
      int score = Transitions.PER_TYPE * type;
      int label = score + 1;
      int at = first + score;
      int begunInside = begun[type] + transitions[score + Transitions.BEGIN_INSIDE];
      int insideInside = inside[type] + transitions[score + Transitions.INSIDE_INSIDE];
      int begunEnd = begun[type] + transitions[score + Transitions.BEGIN_END];
      int insideEnd = inside[type] + transitions[score + Transitions.INSIDE_END];
      int spanBegin = spanBefore + transitions[behindSpan + label + LabelSet.BEGIN];
      int spanSingle = spanBefore + transitions[behindSpan + label + LabelSet.SINGLE];
      flags[position * types + type] =
          (byte)
              ((less(begunInside, insideInside) & INSIDE_BEFORE_INSIDE)
                  | (less(begunEnd, insideEnd) & INSIDE_BEFORE_END)
                  | (less(outsideBefore, spanBegin) & SPAN_BEFORE_BEGIN)
                  | (less(outsideBefore, spanSingle) & SPAN_BEFORE_SINGLE));
      begun[type] = Math.max(outsideBefore, spanBegin) + emissions[at + LabelSet.BEGIN];
      inside[type] =
          Math.max(
              IMPOSSIBLE, Math.max(begunInside, insideInside) + emissions[at + LabelSet.INSIDE]);
      int toEnd = Math.max(begunEnd, insideEnd) + emissions[at + LabelSet.END];
      int toSingle = Math.max(outsideBefore, spanSingle) + emissions[at + LabelSet.SINGLE];
      int single = less(toEnd, toSingle);
      int best = Math.max(toEnd, toSingle);
      int better = less(end, best);
      int bestLabel = label + ((single & LabelSet.SINGLE) | (~single & LabelSet.END));
      end = Math.max(end, best);
      endLabel = (better & bestLabel) | (~better & endLabel);
    }
    spanEnd = end;
    spanEndLabel[position] = (byte) endLabel;
  }

  /**
   * Returns a set of all bits if a score is less than another, else of none: which of them is
   * greater is as good as random, and a processor that guesses a branch wrongly loses more time.
   */
  static int less(int score, int other) {
    return (score - other) >> (Integer.SIZE - 1);
  }

  private void trace(int length, byte[] out) {
    int label = spanEnd > outside ? spanEndLabel[length - 1] : 0;
    for (int i = length - 1; i > 0; i--) {
      out[i] = (byte) label;
      label = before(i, label);
    }
    out[0] = (byte) label;
  }

  private int before(int position, int label) {
    if (label == 0) {
      return spanBeforeOutside[position] ? spanEndLabel[position - 1] : label;
    }
    int type = labels.typeOf(label);
    int flag = flags[position * types + type];
    return switch (labels.placeOf(label)) {
      case LabelSet.BEGIN -> (flag & SPAN_BEFORE_BEGIN) != 0 ? spanEndLabel[position - 1] : 0;
      case LabelSet.SINGLE -> (flag & SPAN_BEFORE_SINGLE) != 0 ? spanEndLabel[position - 1] : 0;
      case LabelSet.END -> innerBefore(type, (flag & INSIDE_BEFORE_END) != 0);
      default -> innerBefore(type, (flag & INSIDE_BEFORE_INSIDE) != 0);
    };
  }

  private int innerBefore(int type, boolean isInside) {
    return labels.label(type, isInside ? LabelSet.INSIDE : LabelSet.BEGIN);
  }
}
