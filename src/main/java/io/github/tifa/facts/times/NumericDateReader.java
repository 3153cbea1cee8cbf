package io.github.tifa.facts.times;

import static io.github.tifa.facts.times.TimeField.DAY;
import static io.github.tifa.facts.times.TimeField.MONTH;
import static io.github.tifa.facts.times.TimeField.SHORT_YEAR;
import static io.github.tifa.facts.times.TimeField.YEAR;

import org.jspecify.annotations.Nullable;

/** Reads dates that are nothing but numbers. */
abstract class NumericDateReader extends DayReader {
  NumericDateReader(PointWords words, String text) {
    super(words, text);
  }

  /** 2024-07-29, 2024.7.29, 2024/07/29, 29.7.2024, 29/7/2024; 7/29, which is doubtful. */
  boolean readNumericDate() {
    if (pos >= limit || !Numeral.isArabic(charAt(pos))) {
      return false;
    }
    Numeral first = numeral(pos);
    if (first == null) {
      return false;
    }
    char separator = charAt(first.end());
    if (first.end() >= limit || "-./ ".indexOf(separator) < 0) {
      return false;
    }
    Numeral second = readArabic(first.end() + 1);
    if (second == null || second.length() > 2) {
      return false;
    }
    Numeral third =
        second.end() < limit && charAt(second.end()) == separator
            ? readArabic(second.end() + 1)
            : null;
    if (third == null) {
      if (separator == '/'
          && isMonthAndDay(first.value(), second.value())
          && charAt(second.end()) != '/') {
        return putDate(null, first.value(), second.value(), second.end(), true);
      }
      return false;
    }
    if (charAt(third.end()) == separator && separator != ' ' && separator != '.') {
      return false;
    }
    if (first.length() == 4
        && third.length() <= 2
        && isMonthAndDay(second.value(), third.value())) {
      return putDate(first.value(), second.value(), third.value(), third.end(), separator == ' ');
    }
    if (separator == ' ' || first.length() > 2) {
      return false;
    }
    if (third.length() == 4 && isMonthAndDay(second.value(), first.value())) {
      return putDate(third.value(), second.value(), first.value(), third.end(), true);
    }
    if (third.length() == 2 && isMonthAndDay(second.value(), first.value())) {
      return putShortDate(third.value(), second.value(), first.value(), third.end());
    }
    if (isMonthAndDay(second.value(), third.value())) {
      return putShortDate(first.value(), second.value(), third.value(), third.end());
    }
    return false;
  }

  boolean putShortDate(int year, int month, int day, int end) {
    putDate(null, month, day, end, true);
    fields.put(SHORT_YEAR, year);
    return true;
  }

  boolean putDate(@Nullable Integer year, int month, int day, int end, boolean doubt) {
    if (year != null) {
      fields.put(YEAR, year);
    }
    fields.put(MONTH, month);
    fields.put(DAY, day);
    doubtful = doubt;
    pos = end;
    return true;
  }

  static boolean isMonthAndDay(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }
}
