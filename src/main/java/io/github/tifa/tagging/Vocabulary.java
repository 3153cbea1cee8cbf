package io.github.tifa.tagging;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;

/**
 * The words the model knows beforehand. A word has a class, which stands for a set of tags (parts
 * of speech, place of some level, surname …), and a cost, the negative logarithm of its frequency.
 * Words are kept as 40 bits of hash beside their length, so a string that is none is taken for one
 * about once in a million times. Immutable and thread-safe.
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
  private static final int REST_BITS = 20;
  private static final int LENGTH_BITS = 4;
  private static final int CLASS_BITS = 13;
  private static final int COST_BITS = 7;
  private static final int VALUE_BITS = CLASS_BITS + COST_BITS;

  private final ImmutableList<String> tags;
  private final long[] classTags;
  private final long[] table;
  private final int mask;
  private final int size;
  private final short[] lengths;

  /** The class and cost of each character that is a word by itself, -1 for the others. */
  private final int[] singles;

  private Vocabulary(List<String> tags, long[] classTags, long[] words) {
    this.tags = ImmutableList.copyOf(tags);
    this.classTags = classTags;
    this.size = words.length;
    int room = Math.max(words.length + words.length / 2, 8);
    this.table = new long[2 * Integer.highestOneBit(room)];
    this.mask = table.length - 1;
    this.lengths = new short[1 << PREFIX_BITS];
    for (long word : words) {
      int i = slot(word >>> VALUE_BITS);
      while (table[i] != 0) {
        i = (i + 1) & mask;
      }
      table[i] = word;
      int length = (int) (word >>> VALUE_BITS) & ((1 << LENGTH_BITS) - 1);
      lengths[(int) (word >>> (64 - PREFIX_BITS))] |= (short) (1 << length);
    }
    this.singles = new int[1 << 16];
    for (int c = 0; c < singles.length; c++) {
      char[] text = {(char) c};
      long hash = Hashing.mix(Hashing.wordStep(Hashing.wordSeed(), text[0]));
      long entry = (lengthsAt(text, 0, 1) & 2) != 0 ? find(text, 0, 1, hash, 1) : NONE;
      singles[c] = entry == NONE ? NONE : (int) entry & ((1 << VALUE_BITS) - 1);
    }
  }

  /**
   * Returns a vocabulary.
   *
   * @param tags the names of the tags, at most 64
   * @param classTags for each class the set of its tags, as bits
   * @param words the words as {@link #encode} makes them, without duplicates
   */
  public static Vocabulary of(List<String> tags, long[] classTags, long[] words) {
    checkArgument(classTags.length <= 1 << CLASS_BITS, "%s word classes", classTags.length);
    return new Vocabulary(tags, classTags, words);
  }

  /** Returns what stands for a word of 1 … {@link #LONGEST} folded characters in a model file. */
  public static long encode(char[] word, int wordClass, int cost) {
    long state = Hashing.wordSeed();
    for (char c : word) {
      state = Hashing.wordStep(state, c);
    }
    long key = key(prefix(word, 0, word.length), Hashing.mix(state), word.length);
    return (key << VALUE_BITS) | ((long) wordClass << COST_BITS) | cost;
  }

  private static long key(int prefix, long hash, int length) {
    long bits = ((long) prefix << REST_BITS) | (hash >>> (64 - REST_BITS));
    return (bits << LENGTH_BITS) | length;
  }

  private static int prefix(char[] text, int start, int end) {
    int pair = (text[start] << 16) | (start + 1 < end ? text[start + 1] : 0);
    return (pair * 0x9e3779b1) >>> (32 - PREFIX_BITS);
  }

  /**
   * Returns the set, as bits, of the lengths of words that may begin with the two characters at
   * {@code start}, or the one if the sentence ends there.
   */
  int lengthsAt(char[] text, int start, int end) {
    return lengths[prefix(text, start, end)];
  }

  /** Returns the entry of a character as a word by itself, or {@link #NONE}. */
  int single(char c) {
    return singles[c];
  }

  /**
   * Returns the entry of the word at {@code start}, or {@link #NONE}.
   *
   * @param end the end of the sentence
   * @param hash the word's hash
   */
  long find(char[] text, int start, int end, long hash, int length) {
    long key = key(prefix(text, start, Math.min(end, start + length)), hash, length);
    int i = slot(key);
    while (table[i] != 0) {
      if (table[i] >>> VALUE_BITS == key) {
        return table[i];
      }
      i = (i + 1) & mask;
    }
    return NONE;
  }

  /** Returns the class of a word of folded characters, or {@link #NONE} if it is no word. */
  public int classOf(char[] word) {
    long state = Hashing.wordSeed();
    for (char c : word) {
      state = Hashing.wordStep(state, c);
    }
    long entry = find(word, 0, word.length, Hashing.mix(state), word.length);
    return entry == NONE ? NONE : classOf(entry);
  }

  /** Returns for each word its {@link MatchKey}, without duplicates. */
  public long[] matchKeys() {
    return Arrays.stream(table)
        .filter(word -> word != 0)
        .map(word -> MatchKey.of(classOf(word), (int) (word >>> VALUE_BITS) & 15))
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

  private int slot(long key) {
    return (int) ((key * 0x9e3779b97f4a7c15L) >>> 40) & mask;
  }

  /** Returns the names of the tags. */
  public ImmutableList<String> tags() {
    return tags;
  }

  /** Returns the number of classes. */
  public int classes() {
    return classTags.length;
  }

  /** Returns the tags of a class as bits. */
  public long tagsOf(int wordClass) {
    return classTags[wordClass];
  }

  /** Returns the words as {@link #encode} makes them, in ascending order of their bits. */
  long[] words() {
    long[] words = new long[size];
    int n = 0;
    for (long word : table) {
      if (word != 0) {
        words[n++] = word;
      }
    }
    Arrays.sort(words);
    return words;
  }
}
