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

  /** So many words are gone through; more are searched. */
  private static final int FEW = 8;

  private final Vocabulary vocabulary;
  private final boolean cuts;

  int[] beginLength = new int[0];
  int[] beginClass = new int[0];
  int[] endLength = new int[0];
  int[] endClass = new int[0];
  int[] insideLength = new int[0];
  int[] insideClass = new int[0];

  /**
   * The words of the cheapest path: where each starts (and, behind the last, the length), its class
   * and, once {@link #hashWords} is called, its hash.
   */
  int[] wordStart = new int[1];

  int[] wordClass = new int[0];
  long[] wordHash = new long[0];
  int words;

  /** At each position the numbers of the words that may begin there, half-open. */
  private int[] first = new int[0];

  private int[] last = new int[0];

  /** Keeps the compiler from leaving out what only brings memory near. */
  @SuppressWarnings("UnusedVariable")
  private long touched;

  private int[] cost = new int[1];
  private int[] cameFrom = new int[1];
  private int[] pathClass = new int[1];

  /**
   * Creates a lattice.
   *
   * @param cuts whether the cheapest way to cut a sentence is wanted too
   */
  WordLattice(Vocabulary vocabulary, boolean cuts) {
    this.vocabulary = vocabulary;
    this.cuts = cuts;
  }

  /** Reads the sentence {@code text[from, to)}. */
  void read(char[] text, int from, int to) {
    int n = to - from;
    reserve(n);
    Arrays.fill(beginLength, 0, n, 0);
    Arrays.fill(endLength, 0, n, 0);
    Arrays.fill(insideLength, 0, n, 0);
    findWords(text, from, to);
    if (!cuts) {
      for (int i = 0; i < n; i++) {
        readWords(text, from + i, i, n);
      }
      return;
    }
    Arrays.fill(cost, 0, n + 1, Integer.MAX_VALUE);
    cost[0] = 0;
    for (int i = 0; i < n; i++) {
      readSingle(text[from + i], i);
      readWords(text, from + i, i, n);
    }
    trace(n);
  }

  /**
   * Of the words that may begin here those of two characters come first, the longer ones by their
   * third character.
   */
  private void readWords(char[] text, int start, int i, int n) {
    int third = i + 2 < n ? Vocabulary.third(text[start + 2]) : 0;
    int end = last[i];
    int k = first[i];
    long state = Hashing.wordSeed();
    long hash = 0;
    int hashed = 0;
    while (k < end) {
      long word = vocabulary.word(k);
      int wordThird = Vocabulary.thirdOf(word);
      if (wordThird > third) {
        return;
      }
      int length = Vocabulary.lengthOf(word);
      if (wordThird == 0 || wordThird == third) {
        if (i + length > n) {
          return;
        }
        if (hashed < length) {
          for (; hashed < length; hashed++) {
            state = Hashing.wordStep(state, text[start + hashed]);
          }
          hash = Hashing.mix(state);
        }
        if (length > 1 && Vocabulary.matches(word, hash)) {
          take(i, word);
        }
        k++;
      } else {
        k = end - k > FEW ? vocabulary.firstWith(third, k, end) : k + 1;
      }
    }
  }

  private void take(int i, long word) {
    int length = Vocabulary.lengthOf(word);
    int wordClass = Vocabulary.classOf(word);
    if (cuts) {
      step(i, length, Vocabulary.costOf(word), wordClass);
    }
    note(i, length, wordClass);
  }

  /**
   * Finds the words that may begin at each position. All of them are asked for before the first is
   * looked at, so that their places come from the memory at the same time.
   */
  private void findWords(char[] text, int from, int to) {
    int n = to - from;
    PrefixIndex index = vocabulary.index();
    for (int i = 0; i < n; i++) {
      char second = from + i + 1 < to ? text[from + i + 1] : 0;
      int prefix = Vocabulary.prefix(text[from + i], second);
      int rank = index.rank(prefix);
      first[i] = rank < 0 ? 0 : index.start(rank);
      last[i] = rank < 0 ? 0 : index.start(rank + 1);
    }
    long bits = 0;
    for (int i = 0; i < n; i++) {
      bits ^= first[i] < last[i] ? vocabulary.word(first[i]) : 0;
    }
    touched = bits;
  }

  /** Returns whether a word of the cheapest path has a tag of the vocabulary. */
  boolean hasTag(int word, int tag) {
    int wordClass = this.wordClass[word];
    return tag >= 0
        && wordClass != UNKNOWN_CLASS
        && ((vocabulary.tagsOf(wordClass) >>> tag) & 1) != 0;
  }

  private void readSingle(char c, int i) {
    int single = vocabulary.single(c);
    if (single == Vocabulary.NONE) {
      step(i, 1, Vocabulary.UNKNOWN_COST, UNKNOWN_CLASS);
    } else {
      step(i, 1, Vocabulary.costOf(single), Vocabulary.classOf(single));
    }
  }

  private void step(int i, int length, int wordCost, int wordClass) {
    int total = cost[i] + wordCost;
    int end = i + length;
    if (total < cost[end]) {
      cost[end] = total;
      cameFrom[end] = i;
      pathClass[end] = wordClass;
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

  /** Makes the hashes of the words of the cheapest path, whose text begins at {@code from}. */
  void hashWords(char[] text, int from) {
    for (int w = 0; w < words; w++) {
      wordHash[w] = Hashing.word(text, from + wordStart[w], from + wordStart[w + 1]);
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
    first = new int[size];
    last = new int[size];
    cost = new int[size + 1];
    cameFrom = new int[size + 1];
    pathClass = new int[size + 1];
  }
}
