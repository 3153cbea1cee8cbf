package io.github.tifa.facts.times;

import org.jspecify.annotations.Nullable;

/**
 * A number as it is written in a time: {@code 2024}, {@code 二〇二四}, {@code 二十八}, {@code 廿六}.
 *
 * @param value its value, at least 0
 * @param end the code unit after it
 * @param length its length in code units
 * @param style how it is written
 */
record Numeral(int value, int end, int length, Style style) {
  /** No number in a time is longer. */
  private static final int MAX_LENGTH = 8;

  /** The characters that a number can begin with. */
  static final String CHARACTERS = "0123456789〇一二三四五六七八九零○两十廿卅百千";

  enum Style {
    /** Arabic digits. */
    ARABIC,
    /** One Chinese digit, or several, one for each decimal place: 二〇二四. */
    POSITIONAL,
    /** Chinese with tens, hundreds or thousands: 二十八. */
    ADDITIVE
  }

  /** Returns whether a number can begin with {@code c}. */
  static boolean isNumeric(char c) {
    return isArabic(c) || isChinese(c);
  }

  static boolean isArabic(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isChinese(char c) {
    return digit(c) >= 0 || unit(c) > 0;
  }

  /** Returns the longest number that starts at {@code start}; null if there is none. */
  static @Nullable Numeral read(String text, int start, int limit) {
    if (start >= limit) {
      return null;
    }
    boolean arabic = isArabic(text.charAt(start));
    int most = Math.min(limit, start + MAX_LENGTH + 1);
    int end = start;
    while (end < most && (arabic ? isArabic(text.charAt(end)) : isChinese(text.charAt(end)))) {
      end++;
    }
    if (end == start || end - start > MAX_LENGTH) {
      return null;
    }
    if (arabic) {
      return new Numeral(Integer.parseInt(text, start, end, 10), end, end - start, Style.ARABIC);
    }
    return readChinese(text, start, end);
  }

  private static @Nullable Numeral readChinese(String text, int start, int end) {
    boolean additive = false;
    for (int i = start; i < end; i++) {
      additive |= unit(text.charAt(i)) > 0;
    }
    int value = additive ? additive(text, start, end) : positional(text, start, end);
    return value < 0
        ? null
        : new Numeral(value, end, end - start, additive ? Style.ADDITIVE : Style.POSITIONAL);
  }

  private static int positional(String text, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + digit(text.charAt(i));
    }
    return value;
  }

  private static int additive(String text, int start, int end) {
    int value = 0;
    int digit = -1;
    int lastUnit = Integer.MAX_VALUE;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '廿' || c == '卅') {
        if (digit >= 0 || lastUnit <= 10) {
          return -1;
        }
        value += c == '廿' ? 20 : 30;
        lastUnit = 10;
      } else if (unit(c) > 0) {
        if (unit(c) >= lastUnit) {
          return -1;
        }
        lastUnit = unit(c);
        value += (digit < 0 ? 1 : digit) * lastUnit;
        digit = -1;
      } else if (digit > 0) {
        return -1;
      } else {
        digit = digit(c);
      }
    }
    return digit > 0 ? value + digit : value;
  }

  private static int digit(char c) {
    return switch (c) {
      case '〇', '零', '○' -> 0;
      case '一' -> 1;
      case '二', '两' -> 2;
      case '三' -> 3;
      case '四' -> 4;
      case '五' -> 5;
      case '六' -> 6;
      case '七' -> 7;
      case '八' -> 8;
      case '九' -> 9;
      default -> -1;
    };
  }

  private static int unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '廿' -> 20;
      case '卅' -> 30;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }
}
