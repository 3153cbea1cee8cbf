package io.github.tifa.terms.mine;

/**
 * The branching entropy of n-grams: how uncertain the neighbour on one side is. It is high where a
 * unit of the language ends; see Z. Jin and K. Tanaka-Ishii, "Unsupervised Segmentation of Chinese
 * Text by Use of Branching Entropy" (COLING/ACL 2006). As in H. Feng, K. Chen, X. Deng and W.
 * Zheng, "Accessor Variety Criteria for Chinese Word Extraction" (Computational Linguistics 30,
 * 2004), every boundary counts as a neighbour of its own.
 *
 * <p>Mutable, not thread-safe.
 */
final class BranchingEntropy {
  private final NgramIndex index;
  private final int[] counts = new int[1 << Character.SIZE];

  BranchingEntropy(NgramIndex index) {
    this.index = index;
  }

  /**
   * Returns the entropy in bits of the characters at an offset from the places of an n-gram.
   *
   * @param from where its first place stands in the index
   * @param to behind where its last one stands
   * @param offset -1 for the left neighbour, the length of the n-gram for the right one
   */
  double bits(int from, int to, int offset) {
    double total = to - from;
    double bits = 0;
    for (int i = from; i < to; i++) {
      counts[neighbour(i, offset)]++;
    }
    for (int i = from; i < to; i++) {
      char neighbour = neighbour(i, offset);
      int count = neighbour == Stretches.BOUNDARY ? 1 : counts[neighbour];
      if (count > 0) {
        bits += count / total * log2(total / count);
      }
      counts[neighbour] = 0;
    }
    return bits;
  }

  private char neighbour(int i, int offset) {
    return index.at(index.place(i) + offset);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
