package io.github.tifa.tagging;

import io.github.tifa.lexicon.PhraseTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
  static RecurringSpans of(String text, LabelSet labels, List<TaggedSpan> spans) {
    Map<String, float[]> evidence = new LinkedHashMap<>();
    for (TaggedSpan span : spans) {
      if (span.end() - span.start() >= SHORTEST && span.confidence() >= LEAST_CONFIDENCE) {
        String surface = text.substring(span.start(), span.end());
        float[] weights = evidence.get(surface);
        if (weights == null) {
          weights = new float[labels.types().size()];
          evidence.put(surface, weights);
        }
        weights[labels.types().indexOf(span.type())] += span.confidence();
      }
    }
    List<Occurrence> occurrences = new ArrayList<>();
    if (!evidence.isEmpty()) {
      List<float[]> weights = new ArrayList<>(evidence.values());
      PhraseTable surfaces = PhraseTable.of(new ArrayList<>(evidence.keySet()));
      int next = 0;
      for (int start = 0; start < text.length(); start++) {
        while (next < spans.size() && spans.get(next).start() < start) {
          next++;
        }
        TaggedSpan here =
            next < spans.size() && spans.get(next).start() == start ? spans.get(next) : null;
        int limit = text.length();
        for (int surface = surfaces.longestAt(text, start, limit);
            surface != PhraseTable.NONE;
            surface = surfaces.longestAt(text, start, limit)) {
          int end = start + surfaces.length(surface);
          addOccurrences(start, end, weights.get(surface), here, labels, occurrences);
          limit = end - 1;
        }
      }
    }
    return new RecurringSpans(occurrences);
  }

  private static void addOccurrences(
      int start,
      int end,
      float[] weights,
      @Nullable TaggedSpan here,
      LabelSet labels,
      List<Occurrence> occurrences) {
    for (int type = 0; type < weights.length; type++) {
      float own =
          here != null && here.end() == end && here.type().equals(labels.types().get(type))
              ? here.confidence()
              : 0;
      float others = weights[type] - own;
      if (others > NEGLIGIBLE) {
        occurrences.add(new Occurrence(start, end, type, Math.min(1, others), own > 0));
      }
    }
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
   */
  void addTo(int[] emissions, int from, int length, Head head) {
    LabelSet labels = head.labels();
    for (int i = firstFrom(from);
        i < occurrences.size() && occurrences.get(i).start < from + length;
        i++) {
      Occurrence occurrence = occurrences.get(i);
      if (occurrence.end <= from + length) {
        int half = Math.round(STRENGTH * occurrence.weight / head.unit() / 2);
        int first = (occurrence.start - from) * labels.size();
        int last = (occurrence.end - 1 - from) * labels.size();
        emissions[first + labels.label(occurrence.type, LabelSet.BEGIN)] += half;
        emissions[last + labels.label(occurrence.type, LabelSet.END)] += half;
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
