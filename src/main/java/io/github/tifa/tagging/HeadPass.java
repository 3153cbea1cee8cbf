package io.github.tifa.tagging;

import com.google.common.collect.ImmutableListMultimap;
import org.jspecify.annotations.Nullable;

/** One head at work on the sentences of a text; holds working memory, so not thread-safe. */
final class HeadPass {
  private final Head head;
  private final LabelSet labels;
  private final int index;
  private final ViterbiDecoder decoder;
  private final @Nullable ForwardBackward probabilities;
  private int[] emissions = new int[0];
  private float[] scores = new float[0];
  private byte[] best = new byte[0];

  HeadPass(Head head, int index, boolean confidence) {
    this.head = head;
    this.labels = head.labels();
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

  Head head() {
    return head;
  }

  void decode(
      EmissionSums sums,
      int offset,
      int length,
      ImmutableListMultimap.Builder<String, TaggedSpan> spans) {
    readEmissions(sums, length);
    decode(offset, length, spans);
  }

  /** Decodes as {@link #decode} does, but with the evidence of the rest of the text. */
  void decodeAgain(
      EmissionSums sums,
      RecurringSpans recurring,
      int offset,
      int length,
      ImmutableListMultimap.Builder<String, TaggedSpan> spans) {
    readEmissions(sums, length);
    recurring.addTo(emissions, offset, length, head);
    decode(offset, length, spans);
  }

  private void readEmissions(EmissionSums sums, int length) {
    int size = labels.size();
    int first = labels.first();
    int[] bias = head.bias();
    if (best.length < length) {
      best = new byte[Math.max(length, 2 * best.length)];
      emissions = new int[best.length * size];
    }
    for (int i = 0; i < length; i++) {
      int at = i * size;
      emissions[at] = 0;
      sums.read(i, index, emissions, at + first);
      for (int label = 0; label < size; label++) {
        emissions[at + label] += bias[label];
      }
    }
  }

  private void decode(
      int offset, int length, ImmutableListMultimap.Builder<String, TaggedSpan> spans) {
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
      spans.put(
          labels.name(),
          new TaggedSpan(offset + start, offset + end, labels.types().get(type), confidence));
      start = end;
    }
  }

  private void read(ForwardBackward to, int length) {
    int n = length * labels.size();
    if (scores.length < n) {
      scores = new float[emissions.length];
    }
    for (int i = 0; i < n; i++) {
      scores[i] = emissions[i] * head.unit();
    }
    to.read(scores, length);
  }
}
