package io.github.tifa.tagging;

import java.util.Arrays;

/**
 * The vocabulary words in a sentence: at each position the longest one that begins, ends and lies
 * around there, and the cheapest way to cut the sentence into words. Reused from sentence to
 * sentence; not thread-safe.
 */
final class WordLattice {
  /** The class of a word that the vocabulary lacks. */
  static final int UNKNOWN_CLASS = (1 << 13) - 1;

  private final Vocabulary vocabulary;

  int[] beginLength = new int[0];
  int[] beginClass = new int[0];
  int[] endLength = new int[0];
  int[] endClass = new int[0];
  int[] insideLength = new int[0];
  int[] insideClass = new int[0];

  /** The words of the cheapest path: where each starts (and, behind the last, the length). */
  int[] wordStart = new int[1];

  int[] wordClass = new int[0];
  long[] wordHash = new long[0];
  int words;

  private int[] cost = new int[1];
  private int[] cameFrom = new int[1];
  private int[] pathClass = new int[1];
  private long[] pathHash = new long[1];

  WordLattice(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reads the sentence {@code text[from, to)}. */
  void read(char[] text, int from, int to) {
    int n = to - from;
    reserve(n);
    Arrays.fill(beginLength, 0, n, 0);
    Arrays.fill(endLength, 0, n, 0);
    Arrays.fill(insideLength, 0, n, 0);
    Arrays.fill(cost, 0, n + 1, Integer.MAX_VALUE);
    cost[0] = 0;
    for (int i = 0; i < n; i++) {
      readFrom(text, from, to, i);
    }
    trace(n);
  }

  /** Returns whether a word of the cheapest path has a tag of the vocabulary. */
  boolean hasTag(int word, int tag) {
    int wordClass = this.wordClass[word];
    return tag >= 0
        && wordClass != UNKNOWN_CLASS
        && ((vocabulary.tagsOf(wordClass) >>> tag) & 1) != 0;
  }

  private void readFrom(char[] text, int from, int to, int i) {
    int start = from + i;
    long state = Hashing.wordStep(Hashing.wordSeed(), text[start]);
    long hash = Hashing.mix(state);
    int single = vocabulary.single(text[start]);
    if (single == Vocabulary.NONE) {
      step(i, 1, Vocabulary.UNKNOWN_COST, UNKNOWN_CLASS, hash);
    } else {
      step(i, 1, Vocabulary.costOf(single), Vocabulary.classOf(single), hash);
    }
    int lengths = vocabulary.lengthsAt(text, start, to);
    int longest = Math.min(31 - Integer.numberOfLeadingZeros(lengths | 1), to - start);
    for (int length = 2; length <= longest; length++) {
      state = Hashing.wordStep(state, text[start + length - 1]);
      if ((lengths & 1 << length) == 0) {
        continue;
      }
      hash = Hashing.mix(state);
      long entry = vocabulary.find(text, start, to, hash, length);
      if (entry != Vocabulary.NONE) {
        int wordClass = Vocabulary.classOf(entry);
        step(i, length, Vocabulary.costOf(entry), wordClass, hash);
        note(i, length, wordClass);
      }
    }
  }

  private void step(int i, int length, int wordCost, int wordClass, long hash) {
    int total = cost[i] + wordCost;
    int end = i + length;
    if (total < cost[end]) {
      cost[end] = total;
      cameFrom[end] = i;
      pathClass[end] = wordClass;
      pathHash[end] = hash;
    }
  }

  private void note(int i, int length, int wordClass) {
    if (length > beginLength[i]) {
      beginLength[i] = length;
      beginClass[i] = wordClass;
    }
    int last = i + length - 1;
    if (length > endLength[last]) {
      endLength[last] = length;
      endClass[last] = wordClass;
    }
    for (int k = i + 1; k < last; k++) {
      if (length > insideLength[k]) {
        insideLength[k] = length;
        insideClass[k] = wordClass;
      }
    }
  }

  private void trace(int n) {
    words = 0;
    for (int end = n; end > 0; end = cameFrom[end]) {
      words++;
    }
    wordStart[words] = n;
    int w = words;
    for (int end = n; end > 0; end = cameFrom[end]) {
      w--;
      wordStart[w] = cameFrom[end];
      wordClass[w] = pathClass[end];
      wordHash[w] = pathHash[end];
    }
  }

  private void reserve(int n) {
    if (beginLength.length >= n) {
      return;
    }
    int size = Math.max(n, 2 * beginLength.length);
    beginLength = new int[size];
    beginClass = new int[size];
    endLength = new int[size];
    endClass = new int[size];
    insideLength = new int[size];
    insideClass = new int[size];
    wordStart = new int[size + 1];
    wordClass = new int[size];
    wordHash = new long[size];
    cost = new int[size + 1];
    cameFrom = new int[size + 1];
    pathClass = new int[size + 1];
    pathHash = new long[size + 1];
  }
}
