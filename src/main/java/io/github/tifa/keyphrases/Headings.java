package io.github.tifa.keyphrases;

import java.util.BitSet;

/**
 * Tells headings from sentences by what they lack: a heading ends with its line and has no end
 * mark. Immutable and thread-safe.
 */
final class Headings {
  /** A longer stretch without an end mark is a list or a table. */
  private static final int LONGEST = 60;

  private final BitSet inside;

  private Headings(BitSet inside) {
    this.inside = inside;
  }

  /** Returns the headings of a normalised text. */
  static Headings of(String text) {
    BitSet inside = new BitSet(text.length());
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i > start && i - start <= LONGEST) {
          inside.set(start, i);
        }
        start = i + 1;
      } else if (isEndMark(text, i)) {
        start = i + 1;
      }
    }
    return new Headings(inside);
  }

  private static boolean isEndMark(String text, int index) {
    char c = text.charAt(index);
    if (c == '.') {
      // A full stop, not the point of a number or an abbreviation.
      char next = index + 1 < text.length() ? text.charAt(index + 1) : '\n';
      return next == ' ' || next == '\n' || next > '\u2e80';
    }
    return c == '。' || c == '!' || c == '?' || c == ';';
  }

  boolean contains(int index) {
    return inside.get(index);
  }
}
