package io.github.tifa.tagging.train;

import com.google.common.collect.ImmutableList;
import io.github.tifa.tagging.LabelSet;
import java.util.stream.IntStream;

/**
 * How one head is trained.
 *
 * @param labels its labels; the head's name is the one its spans have in the corpora
 * @param corpora what it learns from
 * @param domain the domain whose rules it follows
 * @param rate how large the steps are
 * @param epochs how often it sees the corpora; from the second time on the weights are averaged
 * @param leastWeight features whose weights stay below it in a first training are left out of the
 *     one that counts
 * @param runs how often it is trained, in other orders; the weights are the means
 * @param variants the same head by the rules of other domains, at no cost in training
 */
public record HeadRecipe(
    LabelSet labels,
    ImmutableList<Corpus> corpora,
    int domain,
    float rate,
    int epochs,
    float leastWeight,
    int runs,
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
   */
  public record Variant(String name, int domain) {}

  /** Creates a recipe of one run without variants. */
  public HeadRecipe(
      LabelSet labels,
      ImmutableList<Corpus> corpora,
      int domain,
      float rate,
      int epochs,
      float leastWeight) {
    this(labels, corpora, domain, rate, epochs, leastWeight, 1, ImmutableList.of());
  }

  /** Returns the domains whose rules the head and its variants follow. */
  IntStream ownDomains() {
    return IntStream.concat(IntStream.of(domain), variants.stream().mapToInt(Variant::domain));
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
            "%s: domain %d, rate %s, epochs %d, least weight %s, runs %d;",
            labels, domain, rate, epochs, leastWeight, runs));
    for (Variant variant : variants) {
      out.append(String.format(" %s (domain %d)", variant.name(), variant.domain()));
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
