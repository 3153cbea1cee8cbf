package io.github.tifa.terms;

/** Reads whole numbers in Chinese or Arabic digits, as they stand in ordinals. */
final class Numerals {
  private static final String DIGITS = "〇一二三四五六七八九";

  private Numerals() {}

  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || c == '十' || c == '百' || DIGITS.indexOf(c) >= 0;
  }

  /** Returns where the number that ends right before {@code end} starts; {@code end} if none. */
  static int startBefore(ReadingText text, int end) {
    int start = end;
    while (isDigit(text.at(start - 1))) {
      start--;
    }
    return start;
  }

  /** Returns where the number that starts at {@code start} ends; {@code start} if none. */
  static int endAt(ReadingText text, int start) {
    int end = start;
    while (isDigit(text.at(end))) {
      end++;
    }
    return end;
  }

  /**
   * Returns the value of the number between {@code start} and {@code end}, or -1 if the digits make
   * none below ten thousand.
   */
  static int value(ReadingText text, int start, int end) {
    if (start >= end || end - start > 6) {
      return -1;
    }
    int value = 0;
    int digit = -1;
    for (int i = start; i < end; i++) {
      char c = text.at(i);
      if (c == '百' || c == '十') {
        // 十 alone is ten; a digit before either multiplies it.
        value += (digit < 0 ? 1 : digit) * (c == '百' ? 100 : 10);
        digit = -1;
      } else {
        int next = c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
        digit = digit < 0 ? next : digit * 10 + next;
      }
    }
    int sum = value + Math.max(digit, 0);
    return sum < 10_000 ? sum : -1;
  }

  /** Returns {@code value} in Chinese digits, as it stands in ordinals: 14 is 十四. */
  static String chinese(int value) {
    StringBuilder digits = new StringBuilder();
    if (value >= 100) {
      digits.append(DIGITS.charAt(value / 100 % 10)).append('百');
      if (value % 100 > 0 && value % 100 < 10) {
        digits.append('零');
      }
    }
    int tens = value / 10 % 10;
    if (tens > 0) {
      digits.append(tens == 1 && value < 100 ? "" : DIGITS.substring(tens, tens + 1)).append('十');
    }
    if (value % 10 > 0) {
      digits.append(DIGITS.charAt(value % 10));
    }
    return digits.toString();
  }
}
