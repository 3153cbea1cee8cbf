package io.github.tifa.benchmarks.accuracy;

import com.google.common.collect.ImmutableMap;

/**
 * The scores of a system on a gold standard.
 *
 * @param exact exact span and label, by label
 * @param overlap policy terms that share at least half of the longer span
 * @param categoryRight policy terms whose exact span is right and the category too
 * @param documents how many texts were scored
 */
public record Scores(
    ImmutableMap<Label, Tally> exact, Tally overlap, int categoryRight, int documents) {

  /** Returns the tally of people, places and organizations together. */
  public Tally names() {
    return exact.entrySet().stream()
        .filter(entry -> entry.getKey().isName())
        .map(ImmutableMap.Entry::getValue)
        .reduce(Tally.NONE, Tally::plus);
  }

  /** Returns the share of exactly found policy terms whose category is right, in per cent. */
  public double categoryAccuracy() {
    Tally terms = exact.getOrDefault(Label.POLICY_TERM, Tally.NONE);
    return terms.correctGold() == 0 ? 0 : 100.0 * categoryRight / terms.correctGold();
  }
}
