package io.github.tifa.tagging;

/** Finds the best sequence of labels that the grammar allows. Not thread-safe. */
interface LabelDecoder {
  /**
   * Writes the best labels of a sentence into {@code out}.
   *
   * @param emissions the scores of the labels at each position; that of the first label is 0 and
   *     not among them
   * @param first where the score of the second label at the first position stands
   * @param stride how far from each other the scores of neighbouring positions stand
   * @param length the number of positions, at least 1
   */
  void decode(int[] emissions, int first, int stride, int length, byte[] out);
}
