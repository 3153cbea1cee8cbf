package io.github.tifa.benchmarks.keyphrases;

import io.github.tifa.text.NormalizedText;
import java.util.List;

/**
 * Counts how many of the names and policy terms in titles the keyphrases of the bodies cover;
 * mutable, not thread-safe.
 */
public final class TitleCoverage {
  private int articles;
  private int inTitles;
  private int inBodies;
  private int equal;
  private int covered;

  /**
   * Adds one article.
   *
   * @param keyphrases the keyphrases of its body
   */
  public void add(TitledArticle article, List<String> keyphrases) {
    articles++;
    String body = NormalizedText.of(article.body()).toString();
    List<String> phrases =
        keyphrases.stream().map(phrase -> NormalizedText.of(phrase).toString()).toList();
    for (String form : article.inTitle()) {
      inTitles++;
      if (body.contains(form)) {
        inBodies++;
      }
      if (phrases.contains(form)) {
        equal++;
      }
      if (phrases.stream().anyMatch(phrase -> phrase.contains(form))) {
        covered++;
      }
    }
  }

  /** Returns how many articles were added. */
  public int articles() {
    return articles;
  }

  /** Returns how many names and terms the titles hold, each counted once a title. */
  public int inTitles() {
    return inTitles;
  }

  /** Returns the share that stand in the body too, in per cent; no keyphrase covers others. */
  public double inBody() {
    return share(inBodies);
  }

  /** Returns the share that are a keyphrase, in per cent. */
  public double equal() {
    return share(equal);
  }

  /** Returns the share that are a keyphrase or stand inside one, in per cent. */
  public double covered() {
    return share(covered);
  }

  private double share(int count) {
    return inTitles == 0 ? 0 : 100.0 * count / inTitles;
  }
}
