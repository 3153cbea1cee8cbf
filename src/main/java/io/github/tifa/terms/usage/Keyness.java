package io.github.tifa.terms.usage;

/** How much a difference of two frequencies says. */
final class Keyness {
  private Keyness() {}

  /**
   * Returns the log-likelihood ratio G² of two counts in texts of the given lengths (Dunning,
   * <i>Accurate Methods for the Statistics of Surprise and Coincidence</i>, 1993), at least 0; 0 if
   * one of the texts is empty.
   */
  static double logLikelihood(
      long olderCount, long olderLength, long newerCount, long newerLength) {
    if (olderLength == 0 || newerLength == 0) {
      return 0;
    }
    double share = (double) (olderCount + newerCount) / (olderLength + newerLength);
    double sum = term(olderCount, share * olderLength) + term(newerCount, share * newerLength);
    return Math.max(0, 2 * sum);
  }

  private static double term(long observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }
}
