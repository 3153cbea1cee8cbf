package io.github.tifa.tagging;

import java.util.Set;

/**
 * Finds what the words of a sentence, their classes and their clusters say of its characters. Holds
 * working memory: one for each thread.
 */
final class WordPatterns {
  /** The hashes that stand for the edges of the sentence where a neighbouring word is missing. */
  private static final long WORD_BEFORE = 1;

  private static final long WORD_AFTER = 2;
  private static final int CLASS_BEFORE = WordLattice.UNKNOWN_CLASS - 1;
  private static final int CLASS_AFTER = WordLattice.UNKNOWN_CLASS - 2;

  /** The slots of a pattern for the places in one word. */
  private static final int PLACES = 4;

  private final Set<PatternKind> kinds;
  private final boolean clustered;
  private final WordLattice lattice;
  private final WordClusters clusters;

  /** The clusters of the words, from that of the edge before the sentence on. */
  private int[] cluster = new int[64];

  private long[] keys = new long[64];
  private int[] found = new int[64];

  WordPatterns(Set<PatternKind> kinds, WordLattice lattice, WordClusters clusters) {
    this.kinds = kinds;
    this.clustered =
        kinds.contains(PatternKind.CLUSTER) || kinds.contains(PatternKind.CLUSTER_AROUND);
    this.lattice = lattice;
    this.clusters = clusters;
  }

  /** Gives the patterns of the lattice's words, whose hashes must be known, to {@code sink}. */
  void find(PatternSink sink) {
    int count = lattice.words + 2;
    if (keys.length < count) {
      keys = new long[2 * count];
      found = new int[2 * count];
      cluster = new int[2 * count];
    }
    if (kinds.contains(PatternKind.WORD)) {
      for (int k = 0; k < count; k++) {
        keys[k] = hash(k - 1);
      }
      around(sink, PatternKind.WORD, count);
    }
    if (kinds.contains(PatternKind.WORD_CLASS)) {
      for (int k = 0; k < count; k++) {
        keys[k] = wordClass(k - 1);
      }
      around(sink, PatternKind.WORD_CLASS, count);
    }
    if (clustered) {
      readClusters();
      clusters(sink, count);
    }
  }

  private void readClusters() {
    cluster[0] = WordClusters.BEFORE;
    for (int word = 0; word < lattice.words; word++) {
      cluster[word + 1] = clusters.of(lattice.wordHash[word]);
    }
    cluster[lattice.words + 1] = WordClusters.AFTER;
  }

  private void clusters(PatternSink sink, int count) {
    if (kinds.contains(PatternKind.CLUSTER)) {
      for (int k = 0; k < count; k++) {
        keys[k] = cluster[k];
      }
      around(sink, PatternKind.CLUSTER, count);
    }
    if (kinds.contains(PatternKind.CLUSTER_AROUND)) {
      int words = count - 2;
      for (int word = 0; word < words; word++) {
        keys[word] = ((long) cluster[word] << WordClusters.BITS) | cluster[word + 2];
      }
      sink.find(PatternKind.CLUSTER_AROUND, keys, words, found);
      for (int word = 0; word < words; word++) {
        if (found[word] != PatternSink.NONE) {
          places(sink, found[word], 0, word);
        }
      }
    }
  }

  /** Looks for the keys of the words from the one before the sentence on. */
  private void around(PatternSink sink, PatternKind kind, int count) {
    sink.find(kind, keys, count, found);
    for (int k = 0; k < count; k++) {
      int pattern = found[k];
      if (pattern != PatternSink.NONE) {
        int word = k - 1;
        places(sink, pattern, 0, word);
        places(sink, pattern, PLACES, word + 1);
        places(sink, pattern, 2 * PLACES, word - 1);
      }
    }
  }

  private long hash(int word) {
    return word < 0 ? WORD_BEFORE : word >= lattice.words ? WORD_AFTER : lattice.wordHash[word];
  }

  private int wordClass(int word) {
    return word < 0 ? CLASS_BEFORE : word >= lattice.words ? CLASS_AFTER : lattice.wordClass[word];
  }

  /** Adds, for each character of a word, the slot of its place: begin, inside, end or single. */
  private void places(PatternSink sink, int pattern, int firstSlot, int word) {
    if (word < 0 || word >= lattice.words) {
      return;
    }
    int start = lattice.wordStart[word];
    int last = lattice.wordStart[word + 1] - 1;
    if (start == last) {
      sink.add(pattern, firstSlot + LabelSet.SINGLE, start);
      return;
    }
    sink.add(pattern, firstSlot + LabelSet.BEGIN, start);
    for (int i = start + 1; i < last; i++) {
      sink.add(pattern, firstSlot + LabelSet.INSIDE, i);
    }
    sink.add(pattern, firstSlot + LabelSet.END, last);
  }
}
