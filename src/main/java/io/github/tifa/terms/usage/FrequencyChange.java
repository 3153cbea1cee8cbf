package io.github.tifa.terms.usage;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;

/**
 * A term that both sides use, and how often each does.
 *
 * @param older the term as the older documents use it
 * @param newer the term as the newer documents use it
 * @param logLikelihood the log-likelihood keyness G² of the difference, at least 0: above 3.84
 *     chance gives it less than once in twenty terms (Rayson and Garside, <i>Comparing Corpora
 *     using Frequency Profiling</i>, 2000)
 */
public record FrequencyChange(TermUse older, TermUse newer, double logLikelihood)
    implements Serializable {

  /** Creates a change. */
  public FrequencyChange {
    checkNotNull(older, "older");
    checkNotNull(newer, "newer");
  }
}
