package io.github.tifa.entities;

/** Says what is a Chinese character. */
final class Ideographs {
  private Ideographs() {}

  /** Returns whether a UTF-16 code unit is an ideograph of the BMP. */
  static boolean isIdeograph(char c) {
    return (c >= '\u3400' && c <= '\u9FFF') || (c >= '\uF900' && c <= '\uFAFF');
  }

  /** Returns whether all of a range is ideographs. */
  static boolean areIdeographs(TokenizedText text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isIdeograph(text.at(i))) {
        return false;
      }
    }
    return true;
  }
}
