package io.github.tifa.tagging;

import io.github.tifa.text.NormalizedText;
import java.util.Arrays;

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

  /** What ends a clause beside the marks. */
  private static final String BLANKS = " \n";

  /** The last characters of the words that name bodies. */
  private static final String BODY_ENDS = "会局部厅委院司校学站社团队室所处府厂党科组行店馆";

  private static final int CLASS_MASK = 15;
  private static final int ENDS_CLAUSE = 16;
  private static final int ENDS_BODY = 32;

  /** The class of each character, with the flags above. */
  private static final byte[] CLASS = classes();

  private Alphabet() {}

  /** Of the classes that hold a character the last one written counts. */
  private static byte[] classes() {
    byte[] classes = new byte[1 << 16];
    Arrays.fill(classes, FAR_AFTER + 1, classes.length, (byte) 8);
    fill(classes, MARKS, 7);
    classes['·'] = 6;
    Arrays.fill(classes, '\u4e00', '\u9fff' + 1, (byte) 5);
    fill(classes, TIME_UNITS, 4);
    fill(classes, NUMERALS, 3);
    Arrays.fill(classes, 'a', 'z' + 1, (byte) 2);
    Arrays.fill(classes, '0', '9' + 1, (byte) 1);
    flag(classes, MARKS + BLANKS, ENDS_CLAUSE);
    flag(classes, BODY_ENDS, ENDS_BODY);
    return classes;
  }

  private static void flag(byte[] classes, String characters, int flag) {
    for (int i = 0; i < characters.length(); i++) {
      classes[characters.charAt(i)] |= (byte) flag;
    }
  }

  private static void fill(byte[] classes, String characters, int value) {
    for (int i = 0; i < characters.length(); i++) {
      classes[characters.charAt(i)] = (byte) value;
    }
  }

  /** Returns the class of a character, 0 for the edge of a sentence. */
  static int classOf(char c) {
    return CLASS[c] & CLASS_MASK;
  }

  /** Returns whether a character ends a clause. */
  static boolean endsClause(char c) {
    return (CLASS[c] & ENDS_CLAUSE) != 0;
  }

  /** Returns whether a character can be the last one of a word that names a body. */
  static boolean endsBody(char c) {
    return (CLASS[c] & ENDS_BODY) != 0;
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
