package io.github.tifa.tagging;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the spans of one head say about the same strings elsewhere in the text. A name that one
 * sentence shows clearly is the same name in a sentence that leaves it open, so each occurrence of
 * its string speaks for its type; how loudly, by the confidence of the others. The bonus is small
 * enough that a sentence which is sure keeps its own reading.
 *
 * <p>Immutable.
 */
final class RecurringSpans {
  /**
   * The most that other occurrences add to the logarithm of a reading's odds; tuned on development
   * articles.
   */
  private static final float STRENGTH = 2;

  /** A span less sure than this is no evidence. */
  private static final float LEAST_CONFIDENCE = 0.5f;

  /** A longer span as sure as this is not looked at again for a part of it. */
  private static final float SURE = 0.8f;

  /** Single characters mean too many things. */
  private static final int SHORTEST = 2;

  private static final float NEGLIGIBLE = 0.01f;

  private record Occurrence(int start, int end, int type, float weight, boolean settled) {}

  /** In order of their start. */
  private final List<Occurrence> occurrences;

  private RecurringSpans(List<Occurrence> occurrences) {
    this.occurrences = occurrences;
  }

  /**
   * Returns what {@code spans} say.
   *
   * @param text the folded text
   * @param spans the spans of the head, in text order
   */
  static RecurringSpans of(char[] text, LabelSet labels, List<TaggedSpan> spans) {
    Map<String, float[]> evidence = new LinkedHashMap<>();
    for (TaggedSpan span : spans) {
      int length = span.end() - span.start();
      if (length >= SHORTEST && span.confidence() >= LEAST_CONFIDENCE) {
        String surface = new String(text, span.start(), length);
        float[] weights =
            evidence.computeIfAbsent(surface, unused -> new float[labels.types().size()]);
        weights[labels.types().indexOf(span.type())] += span.confidence();
      }
    }
    List<float[]> weights = ImmutableList.copyOf(evidence.values());
    List<Occurrence> occurrences = new ArrayList<>();
    StringFinder finder = new StringFinder(ImmutableList.copyOf(evidence.keySet()));
    int[] next = {0};
    finder.findAll(
        text,
        (start, end, surface) -> {
          while (next[0] < spans.size() && spans.get(next[0]).end() < end) {
            next[0]++;
          }
          int here = next[0];
          if (here < spans.size() && isInside(start, end, spans.get(here))) {
            return;
          }
          boolean read = here < spans.size() && isAt(spans.get(here), start, end);
          for (int type = 0; type < labels.types().size(); type++) {
            boolean own = read && spans.get(here).type().equals(labels.types().get(type));
            float others = weights.get(surface)[type] - (own ? spans.get(here).confidence() : 0);
            if (others > NEGLIGIBLE) {
              occurrences.add(new Occurrence(start, end, type, Math.min(1, others), own));
            }
          }
        });
    return new RecurringSpans(occurrences);
  }

  /** A name that is a part of a longer one, as places are of bodies, says nothing against that. */
  private static boolean isInside(int start, int end, TaggedSpan span) {
    return span.start() <= start
        && span.end() >= end
        && span.end() - span.start() > end - start
        && span.confidence() >= SURE;
  }

  private static boolean isAt(TaggedSpan span, int start, int end) {
    return span.start() == start && span.end() == end;
  }

  /**
   * Returns whether some occurrence inside {@code [from, to)} is not read as others of its string
   * are.
   */
  boolean contradict(int from, int to) {
    for (int i = firstFrom(from); i < occurrences.size() && occurrences.get(i).start < to; i++) {
      if (!occurrences.get(i).settled && occurrences.get(i).end <= to) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds the bonuses to the emissions of {@code [from, from + length)}: half for the label that
   * begins the span, half for the one that ends it.
   *
   * @param at where the emission of the second label at {@code from} stands
   * @param stride how far from each other those of neighbouring positions stand
   */
  void addTo(int[] emissions, int at, int stride, int from, int length, Head head) {
    LabelSet labels = head.labels();
    for (int i = firstFrom(from);
        i < occurrences.size() && occurrences.get(i).start < from + length;
        i++) {
      Occurrence occurrence = occurrences.get(i);
      if (occurrence.end <= from + length) {
        int half = Math.round(STRENGTH * occurrence.weight / head.unit() / 2);
        int first = at + (occurrence.start - from) * stride;
        int last = at + (occurrence.end - 1 - from) * stride;
        emissions[first + labels.label(occurrence.type, LabelSet.BEGIN) - 1] += half;
        emissions[last + labels.label(occurrence.type, LabelSet.END) - 1] += half;
      }
    }
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = occurrences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (occurrences.get(middle).start < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
