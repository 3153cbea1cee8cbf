package io.github.tifa.terms;

/**
 * Words in order of preference, of which one is looked for right before or behind a place. Most
 * places are refused by one look at the character there. Immutable and thread-safe.
 */
final class WordList {
  private final String[] words;
  private final long[] first = new long[4];
  private final long[] last = new long[4];

  private WordList(String[] words) {
    this.words = words;
    for (String word : words) {
      add(first, word.charAt(0));
      add(last, word.charAt(word.length() - 1));
    }
  }

  static WordList of(String... words) {
    return new WordList(words.clone());
  }

  /** Characters share the 256 bits; a set bit is a maybe. */
  private static void add(long[] bits, char c) {
    bits[c >>> 6 & 3] |= 1L << c;
  }

  private static boolean mayHold(long[] bits, char c) {
    return (bits[c >>> 6 & 3] >>> c & 1) != 0;
  }

  /** Returns the length of the first word of the list that starts at {@code start}, or 0. */
  int lengthAt(String text, int start) {
    if (start >= 0 && start < text.length() && mayHold(first, text.charAt(start))) {
      for (String word : words) {
        if (text.startsWith(word, start)) {
          return word.length();
        }
      }
    }
    return 0;
  }

  /** Returns the length of the first word of the list that ends right before {@code end}, or 0. */
  int lengthBefore(String text, int end) {
    if (end > 0 && end <= text.length() && mayHold(last, text.charAt(end - 1))) {
      for (String word : words) {
        if (text.startsWith(word, end - word.length())) {
          return word.length();
        }
      }
    }
    return 0;
  }
}
