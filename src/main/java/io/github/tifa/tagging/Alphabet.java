package io.github.tifa.tagging;

import io.github.tifa.text.NormalizedText;

/** The characters as the model sees them: every ASCII digit is 0, and each has a coarse class. */
public final class Alphabet {
  /** The number of character classes, the one for the edge of a sentence among them. */
  static final int CLASSES = 9;

  /** Stands one before the first and one after the last character of a sentence. */
  static final char BEFORE = 1;

  static final char FAR_BEFORE = 2;
  static final char AFTER = 3;
  static final char FAR_AFTER = 4;

  private static final String NUMERALS = "〇一二三四五六七八九十百千万亿零两";
  private static final String TIME_UNITS = "年月日时分秒";
  private static final String MARKS = "、,。;:!?()《》“”";
  private static final byte[] CLASS = new byte[1 << 16];

  static {
    for (int c = 5; c < CLASS.length; c++) {
      CLASS[c] = classify((char) c);
    }
  }

  private Alphabet() {}

  private static byte classify(char c) {
    if (c >= '0' && c <= '9') {
      return 1;
    }
    if (c >= 'a' && c <= 'z') {
      return 2;
    }
    if (NUMERALS.indexOf(c) >= 0) {
      return 3;
    }
    if (TIME_UNITS.indexOf(c) >= 0) {
      return 4;
    }
    if (c >= '\u4e00' && c <= '\u9fff') {
      return 5;
    }
    if (c == '·') {
      return 6;
    }
    return (byte) (MARKS.indexOf(c) >= 0 ? 7 : 8);
  }

  /** Returns the class of a character, 0 for the edge of a sentence. */
  static int classOf(char c) {
    return CLASS[c];
  }

  /** Returns the characters of a normalised text with every ASCII digit made 0. */
  public static char[] fold(NormalizedText text) {
    char[] folded = text.toString().toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return folded;
  }

  /** Folds one normalised character; the codes of the sentence edges become blanks. */
  public static char fold(char c) {
    if (c >= '0' && c <= '9') {
      return '0';
    }
    return c <= FAR_AFTER ? ' ' : c;
  }
}
