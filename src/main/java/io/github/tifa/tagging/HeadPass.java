package io.github.tifa.tagging;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One head at work on one text after another; holds working memory, so not thread-safe. */
final class HeadPass {
  /**
   * How sure a span is depends on what lies around it; characters farther away than this are taken
   * as they were read.
   */
  private static final int REACH = 4;

  private final Head head;
  private final LabelSet labels;
  private final int firstLane;
  private final int stride;
  private final LabelDecoder decoder;
  private final @Nullable ForwardBackward probabilities;

  private byte[] best = new byte[0];

  /** Where the spans of the piece at hand start and end. */
  private int[] starts = new int[0];

  private int[] ends = new int[0];

  private List<TaggedSpan> spans = new ArrayList<>();

  HeadPass(Head head, int number, RowLayout layout, boolean confidence) {
    this.head = head;
    this.labels = head.labels();
    this.firstLane = layout.firstLane(number);
    this.stride = layout.stride();
    this.decoder = labels.covering() ? new WordDecoder(head) : new ViterbiDecoder(head);
    // Of words nobody asks how sure they are.
    this.probabilities = confidence && !labels.covering() ? new ForwardBackward(labels) : null;
    if (probabilities != null) {
      float[] transitions = new float[head.transitions().length];
      for (int i = 0; i < transitions.length; i++) {
        transitions[i] = head.transitions()[i] * head.unit();
      }
      probabilities.transitions(transitions);
    }
  }

  LabelSet labels() {
    return labels;
  }

  /** Begins a text. */
  void clear() {
    spans = new ArrayList<>();
  }

  /** Returns the spans that {@link #decode} has found in the text so far. */
  List<TaggedSpan> spans() {
    return spans;
  }

  /** Finds the spans in the piece of text at {@code offset} that has these emissions. */
  void decode(int[] emissions, int offset, int length) {
    decode(emissions, offset, length, spans);
  }

  /** Finds them anew, with the evidence of the rest of the text, which it adds to the emissions. */
  void decodeAgain(
      int[] emissions, RecurringSpans recurring, int offset, int length, List<TaggedSpan> out) {
    recurring.addTo(emissions, firstLane, stride, offset, length, head);
    decode(emissions, offset, length, out);
  }

  private void decode(int[] emissions, int offset, int length, List<TaggedSpan> out) {
    if (best.length < length) {
      best = new byte[Math.max(length, 2 * best.length)];
      starts = new int[best.length];
      ends = new int[best.length];
    }
    decoder.decode(emissions, firstLane, stride, length, best);
    int count = readSpans(length);
    for (int from = 0; from < count; ) {
      int to = from + 1;
      while (to < count && starts[to] - ends[to - 1] <= 2 * REACH) {
        to++;
      }
      takeNeighbours(emissions, from, to, offset, length, out);
      from = to;
    }
  }

  private int readSpans(int length) {
    int count = 0;
    for (int start = 0; start < length; ) {
      int end = start + 1;
      if (best[start] >= labels.first()) {
        while (end < length && !labels.mayBegin(best[end])) {
          end++;
        }
        starts[count] = start;
        ends[count++] = end;
      }
      start = end;
    }
    return count;
  }

  /** Takes the spans {@code [from, to)}, which lie near each other. */
  private void takeNeighbours(
      int[] emissions, int from, int to, int offset, int length, List<TaggedSpan> out) {
    int first = Math.max(0, starts[from] - REACH);
    if (probabilities != null) {
      int last = Math.min(length, ends[to - 1] + REACH);
      weigh(emissions, first, last - first, probabilities);
    }
    for (int k = from; k < to; k++) {
      int type = labels.typeOf(best[starts[k]]);
      float confidence =
          probabilities == null ? 1 : probabilities.span(starts[k] - first, ends[k] - first, type);
      out.add(
          new TaggedSpan(
              offset + starts[k], offset + ends[k], labels.types().get(type), confidence));
    }
  }

  private void weigh(int[] emissions, int first, int length, ForwardBackward to) {
    float[] weights = to.weights(length);
    float[] exponentials = head.exponentials();
    int farthest = exponentials.length - 1;
    int lanes = head.lanes();
    int n = 0;
    for (int i = 0; i < length; i++) {
      int at = firstLane + (first + i) * stride;
      int highest = 0;
      for (int lane = at; lane < at + lanes; lane++) {
        highest = Math.max(highest, emissions[lane]);
      }
      weights[n++] = exponentials[Math.min(highest, farthest)];
      for (int lane = at; lane < at + lanes; lane++) {
        weights[n++] = exponentials[Math.min(highest - emissions[lane], farthest)];
      }
    }
    to.readWeights(length);
  }
}
