package io.github.tifa.benchmarks.terms;

import io.github.tifa.benchmarks.accuracy.GoldDocument;
import io.github.tifa.benchmarks.accuracy.Label;
import io.github.tifa.benchmarks.accuracy.LabelledSpan;
import io.github.tifa.benchmarks.accuracy.SpanScorer;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums up which known and which new policy terms a system finds; mutable, not thread-safe. */
public final class NewTermScorer {
  private final KnownForms knownForms;
  private final SortedMap<String, TermRecall> newByCategory = new TreeMap<>();
  private TermRecall known = TermRecall.NONE;

  /** Creates a scorer for which all terms outside {@code knownForms} are new. */
  public NewTermScorer(KnownForms knownForms) {
    this.knownForms = knownForms;
  }

  /** Adds one text. */
  public void add(GoldDocument gold, List<LabelledSpan> predicted) {
    List<LabelledSpan> found =
        predicted.stream().filter(span -> span.label() == Label.POLICY_TERM).toList();
    for (LabelledSpan term : gold.spans()) {
      if (term.label() == Label.POLICY_TERM) {
        TermRecall recall = recall(term, found);
        if (knownForms.contains(term.span().of(gold.text()))) {
          known = known.plus(recall);
        } else {
          newByCategory.merge(term.category(), recall, TermRecall::plus);
        }
      }
    }
  }

  /** Returns the recall of terms that are listed or marked in the training texts. */
  public TermRecall known() {
    return known;
  }

  /** Returns the recall of the others. */
  public TermRecall unknown() {
    return newByCategory.values().stream().reduce(TermRecall.NONE, TermRecall::plus);
  }

  /** Returns the recall of the others by the category that the gold standard gives them. */
  public SortedMap<String, TermRecall> unknownByCategory() {
    return newByCategory;
  }

  private static TermRecall recall(LabelledSpan term, List<LabelledSpan> found) {
    boolean exact = found.stream().anyMatch(span -> span.span().equals(term.span()));
    boolean overlap =
        found.stream().anyMatch(span -> SpanScorer.shareHalf(span.span(), term.span()));
    return new TermRecall(exact ? 1 : 0, overlap ? 1 : 0, 1);
  }
}
