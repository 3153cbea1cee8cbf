package io.github.tifa.tagging;

/**
 * Finds the best sequence of labels that the grammar allows (A. Viterbi, 1967). Reused from
 * sentence to sentence; not thread-safe.
 */
final class ViterbiDecoder {
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

  private final LabelSet labels;
  private final int[][] predecessors;
  private final int[][] scores;
  private final int[] beginnings;
  private int[] best;
  private int[] next;
  private byte[] cameFrom = new byte[0];

  ViterbiDecoder(Head head) {
    this.labels = head.labels();
    int size = labels.size();
    this.predecessors = new int[size][];
    this.scores = new int[size][];
    this.beginnings = new int[size];
    this.best = new int[size];
    this.next = new int[size];
    for (int label = 0; label < size; label++) {
      predecessors[label] = labels.predecessors(label);
      scores[label] = new int[predecessors[label].length];
      for (int k = 0; k < scores[label].length; k++) {
        scores[label][k] = head.transition(predecessors[label][k], label);
      }
      beginnings[label] = labels.mayBegin(label) ? head.transition(-1, label) : IMPOSSIBLE;
    }
  }

  /**
   * Writes the best labels into {@code out}.
   *
   * @param emissions the score of each label at each position, position by position
   * @param length the number of positions, at least 1
   */
  void decode(int[] emissions, int length, byte[] out) {
    int size = labels.size();
    if (cameFrom.length < length * size) {
      cameFrom = new byte[Math.max(length * size, 2 * cameFrom.length)];
    }
    for (int label = 0; label < size; label++) {
      best[label] = Math.max(IMPOSSIBLE, beginnings[label] + emissions[label]);
    }
    for (int i = 1; i < length; i++) {
      step(emissions, i * size);
    }
    int last = -1;
    for (int label = 0; label < size; label++) {
      if (labels.mayEnd(label) && (last < 0 || best[label] > best[last])) {
        last = label;
      }
    }
    for (int i = length - 1; i >= 0; i--) {
      out[i] = (byte) last;
      last = cameFrom[i * size + last];
    }
  }

  private void step(int[] emissions, int at) {
    for (int label = 0; label < predecessors.length; label++) {
      int[] from = predecessors[label];
      int[] score = scores[label];
      int winner = 0;
      int highest = best[from[0]] + score[0];
      for (int k = 1; k < from.length; k++) {
        int candidate = best[from[k]] + score[k];
        if (candidate > highest) {
          highest = candidate;
          winner = k;
        }
      }
      next[label] = Math.max(IMPOSSIBLE, highest + emissions[at + label]);
      cameFrom[at + label] = (byte) from[winner];
    }
    int[] swap = best;
    best = next;
    next = swap;
  }
}
