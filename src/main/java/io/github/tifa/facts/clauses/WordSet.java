package io.github.tifa.facts.clauses;

import com.google.common.collect.ImmutableList;
import io.github.tifa.lexicon.PhraseTable;

/**
 * A few words, and whether one of them begins, ends or lies at a place of a text. Most places are
 * refused by their first or last character alone. Immutable and thread-safe.
 */
public final class WordSet {
  private final ImmutableList<String> words;
  private final PhraseTable table;

  /** The last characters, a bit each; several characters share a bit. */
  private final long[] lasts = new long[64];

  private WordSet(ImmutableList<String> words) {
    this.words = words;
    this.table = PhraseTable.of(words);
    for (String word : words) {
      char last = word.charAt(word.length() - 1);
      lasts[slot(last)] |= 1L << last;
    }
  }

  /**
   * Returns the set of the words.
   *
   * @throws IllegalArgumentException if one is empty
   */
  public static WordSet of(String... words) {
    return new WordSet(ImmutableList.copyOf(words));
  }

  private static int slot(char c) {
    return c / Long.SIZE & 63;
  }

  /** Returns whether a word stands at {@code from} and ends at {@code to} or before. */
  public boolean startsAt(AnnotatedText text, int from, int to) {
    return from < to && table.longestAt(text.text().toString(), from, to) != PhraseTable.NONE;
  }

  /** Returns whether a word stands anywhere between the offsets. */
  public boolean occurs(AnnotatedText text, int from, int to) {
    return table.nextStart(text.text().toString(), from, to) != PhraseTable.NONE;
  }

  /** Returns whether a word ends at {@code to} and starts at {@code from} or behind it. */
  public boolean endsAt(AnnotatedText text, int from, int to) {
    return lengthEndingAt(text, from, to) > 0;
  }

  /**
   * Returns the length of the longest word that ends at {@code to} and starts at {@code from} or
   * behind it, in UTF-16 code units; 0 if none does.
   */
  public int lengthEndingAt(AnnotatedText text, int from, int to) {
    return lengthEndingAt(text.text().toString(), from, to);
  }

  /** Does the same in a text without annotations. */
  public int lengthEndingAt(String text, int from, int to) {
    if (to <= from) {
      return 0;
    }
    char last = text.charAt(to - 1);
    if ((lasts[slot(last)] >>> last & 1) == 0) {
      return 0;
    }
    int longest = 0;
    for (String word : words) {
      int start = to - word.length();
      if (word.length() > longest && start >= from && text.startsWith(word, start)) {
        longest = word.length();
      }
    }
    return longest;
  }
}
