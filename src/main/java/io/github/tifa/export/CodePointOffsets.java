package io.github.tifa.export;

/**
 * Converts offsets between UTF-16 code units and Unicode code points; a lone surrogate counts as
 * one. Immutable.
 */
final class CodePointOffsets {
  private final String text;

  /** The number of code points before each code unit; empty where all offsets are the same. */
  private final int[] before;

  CodePointOffsets(String text) {
    this.text = text;
    if (text.codePointCount(0, text.length()) == text.length()) {
      before = new int[0];
      return;
    }
    before = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      before[i] = count;
      if (!Surrogates.cutsPair(text, i + 1)) {
        count++;
      }
    }
    before[text.length()] = count;
  }

  /** Returns the offset in code points of the code unit at {@code offset}. */
  int toCodePoints(int offset) {
    return before.length == 0 ? offset : before[offset];
  }

  /** Returns the number of code points of the text. */
  int length() {
    return toCodePoints(text.length());
  }

  /**
   * Returns the offset in code units of the code point at {@code offset}, which is at most {@link
   * #length()}.
   */
  int toCodeUnits(int offset) {
    if (before.length == 0) {
      return offset;
    }
    // Both halves of a pair have the same count; the first of them is where the pair begins.
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (before[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
