package io.github.tifa.tagging;

import java.util.Arrays;

/**
 * Finds the best sequence of labels that the grammar allows (A. Viterbi, 1967), leaving aside
 * labels that are out of the running. Reused from sentence to sentence; not thread-safe.
 */
final class ViterbiDecoder {
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

  /**
   * A label is left aside if a sequence that ends in it is less likely by this much, as a natural
   * logarithm, than the best one so far: what follows does not make good so much.
   */
  private static final float BEAM = 25;

  private final int size;
  private final int beam;
  private final boolean[] mayEnd;
  private final int[][] successors;
  private final int[][] scores;
  private final int[] beginnings;

  /** The labels in the running at the position before, how many, and the scores of all. */
  private final int[] running;

  private int runners;
  private int[] best;
  private int[] next;
  private byte[] cameFrom = new byte[0];

  ViterbiDecoder(Head head) {
    LabelSet labels = head.labels();
    this.size = labels.size();
    this.beam = Math.round(BEAM / head.unit());
    this.mayEnd = new boolean[size];
    this.successors = new int[size][];
    this.scores = new int[size][];
    this.beginnings = new int[size];
    this.running = new int[size];
    this.best = new int[size];
    this.next = new int[size];
    for (int label = 0; label < size; label++) {
      mayEnd[label] = labels.mayEnd(label);
      successors[label] = labels.successors(label);
      scores[label] = new int[successors[label].length];
      for (int k = 0; k < scores[label].length; k++) {
        scores[label][k] = head.transition(label, successors[label][k]);
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
    if (cameFrom.length < length * size) {
      cameFrom = new byte[Math.max(length * size, 2 * cameFrom.length)];
    }
    System.arraycopy(beginnings, 0, next, 0, size);
    select(emissions, 0);
    for (int i = 1; i < length; i++) {
      step(i * size);
      select(emissions, i * size);
    }
    int last = bestEnd();
    for (int i = length - 1; i >= 0; i--) {
      out[i] = (byte) last;
      last = cameFrom[i * size + last];
    }
  }

  private void step(int at) {
    Arrays.fill(next, IMPOSSIBLE);
    for (int r = 0; r < runners; r++) {
      int label = running[r];
      int[] to = successors[label];
      int[] score = scores[label];
      for (int k = 0; k < to.length; k++) {
        int candidate = best[label] + score[k];
        if (candidate > next[to[k]]) {
          next[to[k]] = candidate;
          cameFrom[at + to[k]] = (byte) label;
        }
      }
    }
  }

  /** Adds the emissions, and takes the labels into the running that are good enough. */
  private void select(int[] emissions, int at) {
    int highest = IMPOSSIBLE;
    for (int label = 0; label < size; label++) {
      if (next[label] > IMPOSSIBLE) {
        next[label] += emissions[at + label];
        highest = Math.max(highest, next[label]);
      }
    }
    int[] swap = best;
    best = next;
    next = swap;
    // The best label that may end the sentence stays, so that the sentence can always end.
    int end = bestEnd();
    runners = 0;
    for (int label = 0; label < size; label++) {
      if (best[label] > IMPOSSIBLE && (best[label] >= highest - beam || label == end)) {
        running[runners++] = label;
      }
    }
  }

  private int bestEnd() {
    int end = -1;
    for (int label = 0; label < size; label++) {
      if (mayEnd[label] && (end < 0 || best[label] > best[end])) {
        end = label;
      }
    }
    return end;
  }
}
