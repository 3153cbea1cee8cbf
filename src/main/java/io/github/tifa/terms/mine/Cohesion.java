package io.github.tifa.terms.mine;

/**
 * How firmly an n-gram holds together: the pointwise mutual information of its two parts, the least
 * over all splits, since a chain is as firm as its weakest link. The measure is that of K. W.
 * Church and P. Hanks, "Word Association Norms, Mutual Information, and Lexicography"
 * (Computational Linguistics 16, 1990); probabilities are counts over the number of characters.
 */
final class Cohesion {
  private Cohesion() {}

  /**
   * Returns the cohesion in bits; 0 or less where the parts meet by chance.
   *
   * @param start a place of the n-gram in the text
   * @param length its length, 2 to {@link NgramIndex#MAX_LENGTH}
   * @param occurrences how often it occurs
   */
  static double bits(NgramIndex index, int start, int length, int occurrences) {
    double largest = 0;
    for (int split = 1; split < length; split++) {
      double expected =
          (double) index.count(start, split) * index.count(start + split, length - split);
      largest = Math.max(largest, expected);
    }
    return Math.log(occurrences / largest * index.characters()) / Math.log(2);
  }
}
