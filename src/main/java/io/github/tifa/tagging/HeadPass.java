package io.github.tifa.tagging;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One head at work on the sentences of a text; holds working memory, so not thread-safe. */
final class HeadPass {
  private final Head head;
  private final LabelSet labels;
  private final int size;
  private final int index;
  private final ViterbiDecoder decoder;
  private final @Nullable ForwardBackward probabilities;

  private int[] emissions = new int[0];
  private byte[] best = new byte[0];
  private final List<TaggedSpan> spans = new ArrayList<>();

  HeadPass(Head head, int index, boolean confidence) {
    this.head = head;
    this.labels = head.labels();
    this.size = labels.size();
    this.index = index;
    this.decoder = new ViterbiDecoder(head);
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

  /** Returns the spans that {@link #decode} has found so far. */
  List<TaggedSpan> spans() {
    return spans;
  }

  /** Finds the spans in the piece of text at {@code offset} whose sums these are. */
  void decode(EmissionSums sums, int offset, int length) {
    readEmissions(sums, length);
    decode(offset, length, spans);
  }

  /** Finds them anew, with the evidence of the rest of the text. */
  void decodeAgain(
      EmissionSums sums, RecurringSpans recurring, int offset, int length, List<TaggedSpan> out) {
    readEmissions(sums, length);
    recurring.addTo(emissions, offset, length, head);
    decode(offset, length, out);
  }

  private void readEmissions(EmissionSums sums, int length) {
    int[] bias = head.bias();
    if (best.length < length) {
      best = new byte[Math.max(length, 2 * best.length)];
      emissions = new int[best.length * size];
    }
    for (int i = 0; i < length; i++) {
      int at = i * size;
      emissions[at] = 0;
      sums.read(i, index, emissions, at + 1);
      for (int label = 0; label < size; label++) {
        emissions[at + label] += bias[label];
      }
    }
  }

  private void decode(int offset, int length, List<TaggedSpan> out) {
    int first = labels.first();
    decoder.decode(emissions, length, best);
    boolean read = false;
    for (int start = 0; start < length; ) {
      if (best[start] < first) {
        start++;
        continue;
      }
      int end = start + 1;
      while (end < length && !labels.mayBegin(best[end])) {
        end++;
      }
      int type = labels.typeOf(best[start]);
      float confidence = 1;
      if (probabilities != null) {
        if (!read) {
          read(probabilities, length);
          read = true;
        }
        confidence = probabilities.span(start, end, type);
      }
      out.add(new TaggedSpan(offset + start, offset + end, labels.types().get(type), confidence));
      start = end;
    }
  }

  private void read(ForwardBackward to, int length) {
    float[] weights = to.weights(length);
    float[] exponentials = head.exponentials();
    int farthest = exponentials.length - 1;
    for (int at = 0; at < length * size; at += size) {
      int highest = emissions[at];
      for (int label = 1; label < size; label++) {
        highest = Math.max(highest, emissions[at + label]);
      }
      for (int label = 0; label < size; label++) {
        weights[at + label] = exponentials[Math.min(highest - emissions[at + label], farthest)];
      }
    }
    to.readWeights(length);
  }
}
