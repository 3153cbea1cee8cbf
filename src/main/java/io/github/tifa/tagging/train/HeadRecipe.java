package io.github.tifa.tagging.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.tagging.LabelSet;
import io.github.tifa.tagging.PatternKind;

/**
 * How one head is trained.
 *
 * @param labels its labels; the head's name is the one its spans have in the corpora
 * @param kinds the kinds of patterns that it learns; each costs time when it tags
 * @param corpora what it learns from
 * @param domain the domain whose rules it follows
 * @param rate how large the steps are
 * @param epochs how often it sees the corpora; from the second time on the weights are averaged
 * @param leastWeight features whose weights stay below it in a first training are left out of the
 *     one that counts
 * @param runs how often it is trained, in other orders; the weights are the means
 */
public record HeadRecipe(
    LabelSet labels,
    ImmutableSet<PatternKind> kinds,
    ImmutableList<Corpus> corpora,
    int domain,
    float rate,
    int epochs,
    float leastWeight,
    int runs) {

  /**
   * A corpus of one domain.
   *
   * @param name its name for the training record
   * @param texts its texts
   * @param domain the domain, from 1
   * @param weight how much each of its sentences counts
   */
  public record Corpus(String name, ImmutableList<TrainingText> texts, int domain, float weight) {}

  /** Creates a recipe of one run with all kinds of patterns. */
  public HeadRecipe(
      LabelSet labels,
      ImmutableList<Corpus> corpora,
      int domain,
      float rate,
      int epochs,
      float leastWeight) {
    this(labels, PatternKind.ALL, corpora, domain, rate, epochs, leastWeight, 1);
  }

  /** Returns the number of domains. */
  int domains() {
    return corpora.stream().mapToInt(Corpus::domain).max().orElse(0);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            "%s: kinds %s, domain %d, rate %s, epochs %d, least weight %s, runs %d;",
            labels, kinds, domain, rate, epochs, leastWeight, runs));
    for (Corpus corpus : corpora) {
      out.append(
          String.format(
              " %s (%d texts, domain %d, weight %s)",
              corpus.name(), corpus.texts().size(), corpus.domain(), corpus.weight()));
    }
    return out.toString();
  }
}
