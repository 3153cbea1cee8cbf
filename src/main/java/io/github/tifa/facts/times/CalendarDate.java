package io.github.tifa.facts.times;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known, with what is finer or other than a day.
 *
 * @param year the year as in ISO 8601; null if unknown
 * @param month the month, 1 to 12; null if unknown or not said
 * @param day the day of the month; null if unknown or not said
 * @param tail what follows the date in the value: {@code T10:30}, {@code TMO}, {@code -SU}
 */
record CalendarDate(
    @Nullable Integer year, @Nullable Integer month, @Nullable Integer day, String tail) {

  static CalendarDate ofYear(int year) {
    return new CalendarDate(year, null, null, "");
  }

  static CalendarDate ofMonth(@Nullable Integer year, int month) {
    return new CalendarDate(year, month, null, "");
  }

  static CalendarDate ofDay(@Nullable Integer year, @Nullable Integer month, int day) {
    return new CalendarDate(year, month, day, "");
  }

  static CalendarDate of(LocalDate date) {
    return ofDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** Returns a value that is nothing but {@code tail}. */
  static CalendarDate ofTail(String tail) {
    return new CalendarDate(null, null, null, tail);
  }

  CalendarDate withTail(String newTail) {
    return new CalendarDate(year, month, day, newTail);
  }

  CalendarDate withYear(int newYear) {
    return new CalendarDate(newYear, month, day, tail);
  }

  CalendarDate withoutYear() {
    return new CalendarDate(null, month, day, tail);
  }

  /** Returns the day, if it is fully known and in the calendar. */
  Optional<LocalDate> toLocalDate() {
    if (year == null || month == null || day == null) {
      return Optional.empty();
    }
    return day <= YearMonth.of(year, month).lengthOfMonth()
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  /** Returns the first day of what this names, if the year is known. */
  Optional<CalendarDate> firstDay() {
    if (year == null || (!tail.isEmpty() && tail.charAt(0) == '-')) {
      return Optional.empty();
    }
    return Optional.of(ofDay(year, month == null ? 1 : month, day == null ? 1 : day));
  }

  /** Returns the ISO 8601 form; what is unknown is written with {@code X}. */
  String toIso() {
    if (year == null && month == null && day == null && tail.startsWith("T")) {
      return tail;
    }
    StringBuilder iso = new StringBuilder();
    if (year == null) {
      iso.append("XXXX");
    } else {
      iso.append(year < 0 ? "-" : "").append(fourDigits(Math.abs(year)));
    }
    if (month != null || day != null) {
      iso.append('-').append(month == null ? "XX" : twoDigits(month));
    }
    if (day != null) {
      iso.append('-').append(twoDigits(day));
    }
    return iso.append(tail).toString();
  }

  private static String fourDigits(int number) {
    return Strings.padStart(String.valueOf(number), 4, '0');
  }

  static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
