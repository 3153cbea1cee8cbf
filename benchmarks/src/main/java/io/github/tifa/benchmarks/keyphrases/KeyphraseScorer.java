package io.github.tifa.benchmarks.keyphrases;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.tifa.benchmarks.accuracy.Tally;
import io.github.tifa.text.NormalizedText;
import java.util.Collection;
import java.util.List;

/**
 * Compares ranked keyphrases with the keywords of the authors; mutable, not thread-safe.
 *
 * <p>A keyphrase is right if it is equal to a keyword after normalisation of width, case and
 * script. Keywords that do not stand in the text count too, so that a recall of 100 % is out of
 * reach. Precision is a share of the keyphrases given, which may be fewer than asked for.
 */
public final class KeyphraseScorer {
  /** How many keyphrases a system is asked for. */
  public static final int LIMIT = 10;

  private static final int TOP = 5;

  private int texts;
  private Tally top = Tally.NONE;
  private Tally all = Tally.NONE;
  private double f1Sum;
  private double recallSum;

  /**
   * Adds one text.
   *
   * @param keywords the keywords of the authors
   * @param keyphrases the keyphrases of a system, best first; only the first ten count
   */
  public void add(Collection<String> keywords, List<String> keyphrases) {
    texts++;
    Tally topOfText = tally(keywords, keyphrases, TOP);
    Tally allOfText = tally(keywords, keyphrases, LIMIT);
    top = top.plus(topOfText);
    all = all.plus(allOfText);
    f1Sum += topOfText.f1();
    recallSum += allOfText.recall();
  }

  /** Returns the scores of all texts added so far. */
  public KeyphraseScores scores() {
    int count = Math.max(1, texts);
    return new KeyphraseScores(texts, top.f1(), f1Sum / count, all.recall(), recallSum / count);
  }

  private static Tally tally(Collection<String> keywords, List<String> keyphrases, int limit) {
    ImmutableSet<String> gold = normalized(keywords);
    ImmutableSet<String> predicted =
        normalized(keyphrases.subList(0, Math.min(limit, keyphrases.size())));
    int correct = Sets.intersection(predicted, gold).size();
    return new Tally(correct, predicted.size(), correct, gold.size());
  }

  private static ImmutableSet<String> normalized(Collection<String> phrases) {
    return phrases.stream()
        .map(phrase -> NormalizedText.of(phrase).toString())
        .collect(ImmutableSet.toImmutableSet());
  }
}
