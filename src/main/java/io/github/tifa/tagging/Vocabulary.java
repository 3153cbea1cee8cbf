package io.github.tifa.tagging;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;

/**
 * The words the model knows beforehand. A word has a class, which stands for a set of tags (parts
 * of speech, place of some level, surname …), and a cost, the negative logarithm of its frequency.
 * Words are kept as 40 bits of hash beside their length, so a string that is none is seldom taken
 * for one. Immutable and thread-safe.
 */
public final class Vocabulary {
  /** The length of the longest word. */
  public static final int LONGEST = 12;

  /** The answer for a string that is no word. */
  public static final int NONE = -1;

  /** A cost is counted in this part of a natural logarithm's unit. */
  public static final float COST_UNIT = 0.16f;

  /** The greatest cost. */
  public static final int COST_LIMIT = 127;

  /** The cost of one character that is no word of the vocabulary. */
  static final int UNKNOWN_COST = Math.round(18 / COST_UNIT);

  private static final int PREFIX_BITS = 20;
  private static final int THIRD_BITS = 6;
  private static final int LENGTH_BITS = 4;
  private static final int REST_BITS = 14;
  private static final int CLASS_BITS = 13;
  private static final int COST_BITS = 7;
  private static final int VALUE_BITS = CLASS_BITS + COST_BITS;
  private static final int ASKED = 2;

  private static final int THIRD_SHIFT = LENGTH_BITS + REST_BITS + VALUE_BITS;

  private static final long ALL_BUT_PREFIX = (1L << (THIRD_SHIFT - VALUE_BITS + THIRD_BITS)) - 1;

  private final ImmutableList<String> tags;
  private final long[] classTags;

  /** The words as {@link #encode} makes them, in ascending order of their (unsigned) bits. */
  private final long[] words;

  private final WordClusters clusters;

  /** Where the words begin that begin with the same two characters. */
  private final PrefixIndex index;

  /**
   * By character: the class and cost of the word that it is by itself, or {@link #NONE}, plus
   * {@link #ASKED}; 0 where nobody has asked. Threads may race to fill a place, to the same end.
   */
  private final int[] singles = new int[1 << 16];

  private Vocabulary(
      List<String> tags, long[] classTags, long[] words, PrefixIndex index, WordClusters clusters) {
    this.tags = ImmutableList.copyOf(tags);
    this.classTags = classTags;
    this.words = words;
    this.index = index;
    this.clusters = clusters;
  }

  /**
   * Returns a vocabulary without clusters.
   *
   * @param tags the names of the tags, at most 64
   * @param classTags for each class the set of its tags, as bits
   * @param words the words as {@link #encode} makes them, without duplicates, in ascending order of
   *     their bits taken as unsigned
   * @throws IllegalArgumentException if there are too many tags or classes, or the words are out of
   *     order
   */
  public static Vocabulary of(List<String> tags, long[] classTags, long[] words) {
    checkArgument(tags.size() <= Long.SIZE, "%s tags of words", tags.size());
    checkArgument(classTags.length <= 1 << CLASS_BITS, "%s word classes", classTags.length);
    return new Vocabulary(
        tags, classTags, words, new PrefixIndex(PREFIX_BITS, words), WordClusters.none());
  }

  /** Returns the same words with other clusters, which may hold words that are not among them. */
  public Vocabulary withClusters(WordClusters others) {
    return new Vocabulary(tags, classTags, words, index, others);
  }

  /** Returns what stands for a word of 1 … {@link #LONGEST} folded characters in a model file. */
  public static long encode(char[] word, int wordClass, int cost) {
    int prefix = prefix(word[0], word.length > 1 ? word[1] : 0);
    long bits = (long) prefix << THIRD_BITS | (word.length > 2 ? third(word[2]) : 0);
    bits = (bits << LENGTH_BITS) | word.length;
    bits = (bits << REST_BITS) | rest(Hashing.word(word, 0, word.length));
    return (bits << VALUE_BITS) | ((long) wordClass << COST_BITS) | cost;
  }

  /** Returns a number for the first two characters of words, the second 0 if there is one only. */
  static int prefix(char first, char second) {
    return ((first << Character.SIZE | second) * 0x9e3779b1) >>> (Integer.SIZE - PREFIX_BITS);
  }

  /**
   * Returns a number, from 1 to 63, for the third character of words, by which those that begin
   * with the same two are ordered; shorter words have 0.
   */
  static int third(char c) {
    return ((((c * 0x9e3779b1) >>> 16) * ((1 << THIRD_BITS) - 1)) >>> 16) + 1;
  }

  private static long rest(long hash) {
    return hash >>> (Long.SIZE - REST_BITS);
  }

  /** Returns where the words begin that may have a prefix, to be found by its rank. */
  PrefixIndex index() {
    return index;
  }

  /** Returns whether another vocabulary has the same words with the same tags and clusters. */
  boolean isSameAs(Vocabulary other) {
    return this == other
        || (tags.equals(other.tags)
            && Arrays.equals(classTags, other.classTags)
            && Arrays.equals(words, other.words)
            && Arrays.equals(clusters.words(), other.clusters.words()));
  }

  WordClusters clusters() {
    return clusters;
  }

  /** Returns the bits of a word. */
  long word(int number) {
    return words[number];
  }

  /** Returns the number for the third character of the word with these bits. */
  static int thirdOf(long word) {
    return (int) (word >>> THIRD_SHIFT) & ((1 << THIRD_BITS) - 1);
  }

  /** Returns the length of the word with these bits. */
  static int lengthOf(long word) {
    return (int) (word >>> (REST_BITS + VALUE_BITS)) & ((1 << LENGTH_BITS) - 1);
  }

  /** Returns whether the bits of a word are those of a string of the same length with this hash. */
  static boolean matches(long word, long hash) {
    return (word >>> VALUE_BITS & ((1 << REST_BITS) - 1)) == rest(hash);
  }

  /** Returns the entry of a character as a word by itself, or {@link #NONE}. */
  int single(char c) {
    int known = singles[c];
    return (known != 0 ? known : findSingle(c)) - ASKED;
  }

  private int findSingle(char c) {
    int word = find(new char[] {c}, 0, 1);
    int entry = word == NONE ? NONE : (int) words[word] & ((1 << VALUE_BITS) - 1);
    singles[c] = entry + ASKED;
    return entry + ASKED;
  }

  /** Returns the number of the word of a text at {@code [start, end)}, or {@link #NONE}. */
  private int find(char[] text, int start, int end) {
    int length = end - start;
    int rank = index.rank(prefix(text[start], length > 1 ? text[start + 1] : 0));
    if (rank < 0) {
      return NONE;
    }
    long sought = length > 2 ? third(text[start + 2]) : 0;
    sought = (sought << LENGTH_BITS) | length;
    sought = (sought << REST_BITS) | rest(Hashing.word(text, start, end));
    int low = index.start(rank);
    int high = index.start(rank + 1);
    while (low < high) {
      int middle = (low + high) >>> 1;
      long found = words[middle] >>> VALUE_BITS & ALL_BUT_PREFIX;
      if (found == sought) {
        return middle;
      }
      if (found < sought) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return NONE;
  }

  /** Returns the first of the words {@code [low, high)} whose third character has some number. */
  int firstWith(int third, int low, int high) {
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (thirdOf(words[middle]) < third) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the class of a word of folded characters, or {@link #NONE} if it is no word. */
  public int classOf(char[] word) {
    return classOf(word, 0, word.length);
  }

  /**
   * Returns the class of the word of folded characters at {@code [start, end)}, or {@link #NONE} if
   * it is no word.
   */
  public int classOf(char[] text, int start, int end) {
    if (end - start == 1) {
      int single = single(text[start]);
      return single == NONE ? NONE : classOf(single);
    }
    int number = find(text, start, end);
    return number == NONE ? NONE : classOf(words[number]);
  }

  /** Returns for each word its {@link MatchKey}, without duplicates. */
  public long[] matchKeys() {
    return Arrays.stream(words)
        .map(word -> MatchKey.of(classOf(word), lengthOf(word)))
        .filter(key -> MatchKey.length(key) > 1)
        .distinct()
        .sorted()
        .toArray();
  }

  static int classOf(long entry) {
    return (int) (entry >>> COST_BITS) & ((1 << CLASS_BITS) - 1);
  }

  static int costOf(long entry) {
    return (int) entry & ((1 << COST_BITS) - 1);
  }

  /** Returns the names of the tags. */
  public ImmutableList<String> tags() {
    return tags;
  }

  /** Returns the number of classes. */
  public int classes() {
    return classTags.length;
  }

  /** Returns the tags of a class as bits, none for a class that only a damaged file can name. */
  public long tagsOf(int wordClass) {
    return wordClass < classTags.length ? classTags[wordClass] : 0;
  }

  /** Returns for each class the set of its tags, as bits. The array is not to be changed. */
  long[] classTags() {
    return classTags;
  }

  /** Returns the words as {@link #encode} makes them. The array is not to be changed. */
  long[] words() {
    return words;
  }
}
