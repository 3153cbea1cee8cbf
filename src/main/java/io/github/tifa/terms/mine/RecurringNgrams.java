package io.github.tifa.terms.mine;

/**
 * Finds the n-grams that look like units of the language: they recur, their parts belong together
 * ({@link Cohesion}), and what stands beside them varies ({@link BranchingEntropy}).
 */
final class RecurringNgrams {
  /** Receives the n-grams. */
  interface Visitor {
    void ngram(String text, int documents, int occurrences, double cohesion);
  }

  /** The length of the shortest n-grams; shorter ones are mostly ordinary words. */
  private static final int MIN_LENGTH = 4;

  /** The fewest occurrences whose neighbours can reach {@link #MIN_ENTROPY}. */
  private static final int MIN_OCCURRENCES = 3;

  /** In bits; that of three neighbours of which none is much more frequent than the others. */
  private static final double MIN_ENTROPY = 1.5;

  /** In bits; below it are mostly words that meet by grammar, such as 的 and what it governs. */
  private static final double MIN_COHESION = 5;

  private final Stretches stretches;
  private final NgramIndex index;
  private final BranchingEntropy entropy;

  /** The n-gram for which a document was counted last. */
  private final int[] counted;

  private int visited;

  RecurringNgrams(Stretches stretches) {
    this.stretches = stretches;
    this.index = new NgramIndex(stretches.toCharArray());
    this.entropy = new BranchingEntropy(index);
    this.counted = new int[stretches.documents()];
  }

  void visit(int least, Visitor visitor) {
    for (int n = MIN_LENGTH; n <= NgramIndex.MAX_LENGTH; n++) {
      index.visit(
          n,
          Math.max(least, MIN_OCCURRENCES),
          (from, to, length) -> consider(from, to, length, visitor));
    }
  }

  private void consider(int from, int to, int length, Visitor visitor) {
    if (entropy.bits(from, to, -1) < MIN_ENTROPY || entropy.bits(from, to, length) < MIN_ENTROPY) {
      return;
    }
    int start = index.place(from);
    double cohesion = Cohesion.bits(index, start, length, to - from);
    if (cohesion < MIN_COHESION) {
      return;
    }
    StringBuilder text = new StringBuilder(length);
    for (int i = start; i < start + length; i++) {
      text.append(index.at(i));
    }
    visitor.ngram(text.toString(), documents(from, to), to - from, cohesion);
  }

  private int documents(int from, int to) {
    visited++;
    int documents = 0;
    for (int i = from; i < to; i++) {
      int document = stretches.documentAt(index.place(i));
      if (counted[document] != visited) {
        counted[document] = visited;
        documents++;
      }
    }
    return documents;
  }
}
