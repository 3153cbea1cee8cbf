package io.github.tifa.tagging.train;

import com.google.common.collect.ImmutableList;
import io.github.tifa.tagging.LabelSet;

/**
 * How one head is trained.
 *
 * @param labels its labels; the head's name is the one its spans have in the corpora
 * @param corpora what it learns from
 * @param domain the domain whose rules it follows
 * @param rate how large the steps are
 * @param epochs how often it sees the corpora
 * @param averagedEpochs over how many of the last epochs the weights are averaged
 * @param leastWeight the rows of weights that stay below it are dropped
 * @param variants the same head by the rules of other domains, at no cost in training
 */
public record HeadRecipe(
    LabelSet labels,
    ImmutableList<Corpus> corpora,
    int domain,
    float rate,
    int epochs,
    int averagedEpochs,
    float leastWeight,
    ImmutableList<Variant> variants) {

  /**
   * A corpus of one domain.
   *
   * @param name its name for the training record
   * @param texts its texts
   * @param domain the domain, from 1
   * @param weight how much each of its sentences counts
   */
  public record Corpus(String name, ImmutableList<TrainingText> texts, int domain, float weight) {}

  /**
   * A further head that the same training gives.
   *
   * @param name the name of the head
   * @param domain the domain whose rules it follows
   * @param leastWeight the rows of weights that stay below it are dropped
   */
  public record Variant(String name, int domain, float leastWeight) {}

  /** Creates a recipe without variants. */
  public HeadRecipe(
      LabelSet labels,
      ImmutableList<Corpus> corpora,
      int domain,
      float rate,
      int epochs,
      int averagedEpochs,
      float leastWeight) {
    this(labels, corpora, domain, rate, epochs, averagedEpochs, leastWeight, ImmutableList.of());
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
            "%s: domain %d, rate %s, epochs %d, averaged over %d, least weight %s;",
            labels, domain, rate, epochs, averagedEpochs, leastWeight));
    for (Variant variant : variants) {
      out.append(
          String.format(
              " %s (domain %d, least weight %s)",
              variant.name(), variant.domain(), variant.leastWeight()));
    }
    for (Corpus corpus : corpora) {
      out.append(
          String.format(
              " %s (%d texts, domain %d, weight %s)",
              corpus.name(), corpus.texts().size(), corpus.domain(), corpus.weight()));
    }
    return out.toString();
  }
}
