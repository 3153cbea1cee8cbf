package io.github.tifa.benchmarks.accuracy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.tifa.text.Span;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares predicted spans with gold spans and keeps the sums; mutable, not thread-safe. */
public final class SpanScorer {
  private final ImmutableSet<Label> labels;
  private final EnumMap<Label, Tally> exact = new EnumMap<>(Label.class);
  private Tally overlap = Tally.NONE;
  private int categoryRight;
  private int documents;

  /** Creates a scorer of all labels. */
  public SpanScorer() {
    this(ImmutableSet.copyOf(Label.values()));
  }

  /** Creates a scorer of the labels that a system knows. */
  public SpanScorer(ImmutableSet<Label> labels) {
    this.labels = labels;
  }

  /** Adds one text. Labels that the gold standard does not annotate are passed over. */
  public void add(GoldDocument gold, List<LabelledSpan> predicted) {
    documents++;
    for (Label label : Sets.intersection(gold.labels(), labels)) {
      Map<Span, LabelledSpan> goldSpans = spansOf(gold.spans(), label);
      Map<Span, LabelledSpan> predictedSpans = spansOf(predicted, label);
      int correct = 0;
      for (LabelledSpan span : predictedSpans.values()) {
        LabelledSpan match = goldSpans.get(span.span());
        if (match != null) {
          correct++;
          if (label == Label.POLICY_TERM && match.category().equals(span.category())) {
            categoryRight++;
          }
        }
      }
      exact.merge(
          label, new Tally(correct, predictedSpans.size(), correct, goldSpans.size()), Tally::plus);
      if (label == Label.POLICY_TERM) {
        overlap =
            overlap.plus(
                new Tally(
                    matching(predictedSpans.keySet(), goldSpans.keySet()),
                    predictedSpans.size(),
                    matching(goldSpans.keySet(), predictedSpans.keySet()),
                    goldSpans.size()));
      }
    }
  }

  /** Returns the scores of all texts added so far. */
  public Scores scores() {
    return new Scores(Maps.immutableEnumMap(exact), overlap, categoryRight, documents);
  }

  private static ImmutableMap<Span, LabelledSpan> spansOf(
      Collection<LabelledSpan> spans, Label label) {
    Map<Span, LabelledSpan> result = new HashMap<>();
    for (LabelledSpan span : spans) {
      if (span.label() == label) {
        result.put(span.span(), span);
      }
    }
    return ImmutableMap.copyOf(result);
  }

  private static int matching(Collection<Span> spans, Collection<Span> others) {
    return (int)
        spans.stream()
            .filter(span -> others.stream().anyMatch(other -> shareHalf(span, other)))
            .count();
  }

  /** The guidelines' overlap: at least half of the longer span is shared. */
  public static boolean shareHalf(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return 2 * Math.max(0, shared) >= Math.max(a.length(), b.length());
  }
}
