package io.github.tifa.tagging;

/** The key of a vocabulary match as a pattern: the class of the word, and its length up to 7. */
public final class MatchKey {
  /** Longer words count as this long. */
  public static final int LONGEST = 7;

  private MatchKey() {}

  /** Returns the key of a word of a class and a length. */
  public static long of(int wordClass, int length) {
    return (long) wordClass << 3 | Math.min(length, LONGEST);
  }

  /** Returns the class in a key. */
  public static int wordClass(long key) {
    return (int) (key >>> 3);
  }

  /** Returns the length in a key. */
  public static int length(long key) {
    return (int) key & 7;
  }
}
