package io.github.tifa.terms.usage;

import static com.google.common.base.Preconditions.checkNotNull;

import io.github.tifa.document.TermCategory;
import java.io.Serializable;

/**
 * How the frequency of a term changed, whether both sides use it or one.
 *
 * @param name what the newer documents call it, or the older ones if the newer lack it
 * @param category its category
 * @param older how often it stands in 1,000 characters of the older documents
 * @param newer how often it stands in 1,000 characters of the newer documents
 * @param logLikelihood the log-likelihood keyness of the difference, as in {@link FrequencyChange}
 */
public record RateChange(
    String name, TermCategory category, double older, double newer, double logLikelihood)
    implements Serializable {

  /** Creates a change. */
  public RateChange {
    checkNotNull(name, "name");
    checkNotNull(category, "category");
  }
}
