package io.github.tifa.lexicon;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;

/**
 * A set of phrases that tells which of them is the longest that stands at a place of a text.
 * Phrases that begin with the same two characters lie together, the longest first, and are found by
 * a hash of these two; so the table takes no time to build and little memory, and at most places a
 * text is looked at once. Where many phrases begin alike and a text is to be searched for all of
 * them, {@link AhoCorasick} does so in linear time. Immutable and thread-safe.
 */
public final class PhraseTable {
  /** The answer where no phrase stands. */
  public static final int NONE = -1;

  private static final int HASH_FACTOR = 0x9E37_79B1;

  /** A table of fewer phrases is built for one text, so it must be small. */
  private static final int SMALL = 1024;

  /** What takes the place of the second character of a phrase that has only one. */
  private static final int NO_SECOND = 0;

  private final String[] phrases;

  /** The phrases of one beginning together, the longest first, and after them one that is -1. */
  private final int[] order;

  /** The length and the last character of each in {@link #order}: what refuses most of them. */
  private final int[] lengths;

  private final char[] lasts;

  /** Where in {@link #order} the phrases of a beginning lie, plus one; 0 in a free slot. */
  private final int[] slots;

  private final int[] beginnings;
  private final int shift;

  /** Whether a phrase has only one character. */
  private final boolean hasSingles;

  /** The first characters, a bit each; in a small table several characters share a bit. */
  private final long[] first;

  /** The beginnings, by a few bits of their hash; small enough to stay in the processor's cache. */
  private final long[] mayBegin;

  private PhraseTable(String[] phrases) {
    this.phrases = phrases;
    int bits = 4;
    while (1 << bits < phrases.length * 2) {
      bits++;
    }
    this.shift = Integer.SIZE - bits;
    this.slots = new int[1 << bits];
    this.beginnings = new int[1 << bits];
    this.order = new int[phrases.length * 2];
    this.lengths = new int[order.length];
    this.lasts = new char[order.length];
    this.first = new long[phrases.length < SMALL ? 64 : 1024];
    this.mayBegin = new long[first.length];
    place(sorted());
    this.hasSingles = hasSingles(phrases);
  }

  /**
   * Returns a table of {@code phrases}, numbered from 0 in the order of the list. Of equal ones the
   * first counts.
   *
   * @throws IllegalArgumentException if a phrase is empty
   */
  public static PhraseTable of(List<String> phrases) {
    String[] all = phrases.toArray(new String[0]);
    for (int i = 0; i < all.length; i++) {
      checkArgument(!all[i].isEmpty(), "phrase %s is empty", i);
    }
    return new PhraseTable(all);
  }

  private static boolean hasSingles(String[] phrases) {
    for (String phrase : phrases) {
      if (phrase.length() == 1) {
        return true;
      }
    }
    return false;
  }

  /** Returns the phrases by beginning, longest first, then by number, each as 64 bits. */
  private long[] sorted() {
    long[] keys = new long[phrases.length];
    for (int i = 0; i < keys.length; i++) {
      long length = Math.min(phrases[i].length(), (1 << 12) - 1);
      keys[i] = ((long) beginning(phrases[i]) << 32) | (((1 << 12) - 1 - length) << 20) | i;
    }
    Arrays.sort(keys);
    return keys;
  }

  private void place(long[] sorted) {
    int end = 0;
    for (int i = 0; i < sorted.length; i++) {
      int number = (int) sorted[i] & ((1 << 20) - 1);
      int beginning = beginning(phrases[number]);
      if (i == 0 || sorted[i] >>> 32 != sorted[i - 1] >>> 32) {
        int slot = slot(beginning);
        beginnings[slot] = beginning;
        slots[slot] = end + 1;
        char c = phrases[number].charAt(0);
        first[c / Long.SIZE & first.length - 1] |= 1L << c;
        int hash = hash(beginning);
        mayBegin[hash / Long.SIZE] |= 1L << hash;
      }
      lengths[end] = phrases[number].length();
      lasts[end] = phrases[number].charAt(lengths[end] - 1);
      order[end++] = number;
      if (i + 1 == sorted.length || sorted[i] >>> 32 != sorted[i + 1] >>> 32) {
        order[end++] = NONE;
      }
    }
  }

  private static int beginning(String phrase) {
    return phrase.charAt(0) << Character.SIZE
        | (phrase.length() > 1 ? phrase.charAt(1) : NO_SECOND);
  }

  /** Returns the place of a beginning in {@link #mayBegin}, in bits. */
  private int hash(int beginning) {
    return ((beginning * HASH_FACTOR) >>> Character.SIZE) & (mayBegin.length * Long.SIZE - 1);
  }

  private int slot(int beginning) {
    int slot = (beginning * HASH_FACTOR) >>> shift;
    while (slots[slot] != 0 && beginnings[slot] != beginning) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /** Returns the length of the phrase with that number in UTF-16 code units. */
  public int length(int number) {
    return phrases[number].length();
  }

  /**
   * Returns the number of the longest phrase that starts at {@code start}; {@link #NONE} if none
   * does.
   *
   * @throws IndexOutOfBoundsException if {@code start} is not the offset of a character
   */
  public int longestAt(String text, int start) {
    return longestAt(text, start, text.length());
  }

  /**
   * Returns the number of the longest phrase that starts at {@code start} and does not reach beyond
   * {@code limit}; {@link #NONE} if there is none.
   *
   * @throws IndexOutOfBoundsException if {@code start} is not the offset of a character
   */
  public int longestAt(String text, int start, int limit) {
    char c = text.charAt(start);
    if (start >= limit || (first[c / Long.SIZE & first.length - 1] >>> c & 1) == 0) {
      return NONE;
    }
    if (start + 1 < limit) {
      int longest = longest(c << Character.SIZE | text.charAt(start + 1), text, start, limit);
      if (longest != NONE) {
        return longest;
      }
    }
    return hasSingles ? longest(c << Character.SIZE | NO_SECOND, text, start, limit) : NONE;
  }

  /**
   * Returns the first offset from {@code from} on at which a phrase starts that does not reach
   * beyond {@code limit}; {@link #NONE} if there is none.
   */
  public int nextStart(String text, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (longestAt(text, i, limit) != NONE) {
        return i;
      }
    }
    return NONE;
  }

  private int longest(int beginning, String text, int start, int limit) {
    int hash = hash(beginning);
    if ((mayBegin[hash / Long.SIZE] >>> hash & 1) == 0) {
      return NONE;
    }
    int slot = slot(beginning);
    if (slots[slot] == 0) {
      return NONE;
    }
    int i = slots[slot] - 1;
    while (order[i] != NONE && !stands(i, text, start, limit)) {
      i++;
    }
    return order[i];
  }

  private boolean stands(int place, String text, int start, int limit) {
    int end = start + lengths[place];
    return end <= limit
        && text.charAt(end - 1) == lasts[place]
        && text.startsWith(phrases[order[place]], start);
  }
}
