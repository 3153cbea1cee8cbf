package io.github.tifa.tagging;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Words that stand among like words share a cluster: cities, or what one does with a meeting. What
 * is learned of one of them says something of the others, those that no annotated text holds among
 * them. A word is known by 54 bits of its hash when they are compiled and by 42 when it is looked
 * up. Immutable and thread-safe.
 */
public final class WordClusters {
  /** The number of clusters is at most this; they are numbered from 1. */
  public static final int MOST = 1_020;

  /** The answer for a word that is in no cluster. */
  static final int UNKNOWN = 0;

  /** What stands for the edges of the sentence where a neighbouring word is missing. */
  static final int BEFORE = MOST + 1;

  static final int AFTER = MOST + 2;

  /** Room for every number above. */
  static final int BITS = 10;

  private static final int SLOT_SHIFT = 44;
  private static final int MOST_WORDS = 1 << 19;
  private static final WordClusters NONE = new WordClusters(new long[0]);

  /** The words as {@link #encode} makes them. */
  private final long[] words;

  /** By open addressing: the last 32 bits of a word; 0 for none. */
  private final int[] table;

  private final int mask;

  private WordClusters(long[] words) {
    this.words = words;
    this.table = new int[Math.max(8, 4 * Integer.highestOneBit(words.length))];
    this.mask = table.length - 1;
    for (long word : words) {
      int slot = slot(word);
      while (table[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = (int) word;
    }
  }

  /** Returns clusters without words. */
  public static WordClusters none() {
    return NONE;
  }

  /**
   * Returns clusters.
   *
   * @param words the words as {@link #encode} makes them
   * @throws IllegalArgumentException if there are more than half a million words, or a cluster is
   *     not in 1 … {@link #MOST}
   */
  public static WordClusters of(long[] words) {
    checkArgument(words.length <= MOST_WORDS, "%s words in clusters", words.length);
    for (long word : words) {
      checkArgument(clusterOf(word) >= 1 && clusterOf(word) <= MOST, "no cluster of a word");
    }
    return new WordClusters(words.clone());
  }

  /** Returns what stands for a word with this {@linkplain VocabularyWords hash} in a model file. */
  public static long encode(long hash, int cluster) {
    return (hash & -(1L << BITS)) | cluster;
  }

  private static int clusterOf(long word) {
    return (int) word & ((1 << BITS) - 1);
  }

  private int slot(long hash) {
    return (int) (hash >>> SLOT_SHIFT) & mask;
  }

  /** Returns the cluster of the word with this hash, or {@link #UNKNOWN}. */
  int of(long hash) {
    int slot = slot(hash);
    while (table[slot] != 0) {
      if ((table[slot] ^ (int) hash) >>> BITS == 0) {
        return clusterOf(table[slot]);
      }
      slot = (slot + 1) & mask;
    }
    return UNKNOWN;
  }

  /** Returns the words as {@link #encode} makes them. The array is not to be changed. */
  long[] words() {
    return words;
  }
}
