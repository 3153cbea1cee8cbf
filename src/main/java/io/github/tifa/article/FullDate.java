package io.github.tifa.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date with year, month and day: {@code 2024-07-29}, {@code 2024年7月29日}, {@code 二〇二四年七月二十九日},
 * {@code 2024 07/29}.
 *
 * @param start the first code unit
 * @param end the code unit after the last one
 * @param date the date
 */
record FullDate(int start, int end, LocalDate date) {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int YEAR_DIGITS = 4;

  /** Returns the first date in a stretch of a normalised text; null if there is none. */
  static @Nullable FullDate find(String text, int from, int to) {
    for (int i = from; i + YEAR_DIGITS < to; i++) {
      if (digit(text.charAt(i)) >= 0 && (i == from || digit(text.charAt(i - 1)) < 0)) {
        FullDate date = read(text, i, to);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private static @Nullable FullDate read(String text, int start, int to) {
    int year = 0;
    for (int i = start; i < start + YEAR_DIGITS; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return null;
      }
      year = year * 10 + digit;
    }
    if (year < 1900 || year > 2099) {
      return null;
    }
    Cursor cursor = new Cursor(text, start + YEAR_DIGITS, to);
    cursor.skip(' ');
    boolean words = cursor.skip('年');
    char separator = words ? '月' : cursor.separator();
    cursor.skip(' ');
    int month = cursor.number();
    cursor.skip(' ');
    if (month < 1 || !cursor.skip(separator == ' ' ? '/' : separator)) {
      return null;
    }
    cursor.skip(' ');
    int day = cursor.number();
    if (day < 1 || (words && !cursor.skipDay())) {
      return null;
    }
    try {
      return new FullDate(start, cursor.at, LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Returns the value of a digit, Chinese ones included; -1 if {@code c} is none. */
  static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c == '零' || c == '○' ? 0 : DIGITS.indexOf(c);
  }

  /** Reads on; mutable. */
  private static final class Cursor {
    private final String text;
    private final int to;
    private int at;

    Cursor(String text, int at, int to) {
      this.text = text;
      this.at = at;
      this.to = to;
    }

    boolean skip(char c) {
      if (at < to && text.charAt(at) == c) {
        at++;
        return true;
      }
      return false;
    }

    boolean skipDay() {
      int before = at;
      skip(' ');
      if (skip('日')) {
        return true;
      }
      at = before;
      return false;
    }

    /** Skips what parts year and month; a blank alone does too, and then a slash must follow. */
    char separator() {
      for (char c : new char[] {'-', '/', '.'}) {
        if (skip(c)) {
          return c;
        }
      }
      return ' ';
    }

    /** Reads a number below 100, {@code 07} or {@code 二十九}; -1 if there is none. */
    int number() {
      int value = -1;
      int first = at;
      while (at < to && at - first < 3) {
        char c = text.charAt(at);
        int digit = digit(c);
        if (c == '十') {
          value = (value < 0 ? 1 : value) * 10;
        } else if (digit >= 0) {
          boolean afterTen = at > first && text.charAt(at - 1) == '十';
          value = afterTen ? value + digit : value < 0 ? digit : value * 10 + digit;
        } else {
          break;
        }
        at++;
      }
      boolean endsHere = at == to || digit(text.charAt(at)) < 0;
      return endsHere ? value : -1;
    }
  }
}
