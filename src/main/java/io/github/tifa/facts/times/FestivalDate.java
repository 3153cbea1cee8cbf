package io.github.tifa.facts.times;

import io.github.tifa.lexicon.TsvTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The rule by which a festival finds its date in a year.
 *
 * @param kind which calendar the numbers belong to
 * @param month the month, or the number of the solar term
 * @param day the day of the month, 0 for the last one; of {@link Kind#WEEKDAY} the weekday, from
 *     Monday, which is 1
 * @param nth which such weekday of the month, from 1
 */
record FestivalDate(Kind kind, int month, int day, int nth) {

  enum Kind {
    FIXED,
    LUNAR,
    SOLAR_TERM,
    WEEKDAY,
    EASTER,
    HIJRI,
    UNKNOWN
  }

  static FestivalDate read(TsvTable.Row row, String rule) {
    int colon = rule.indexOf(':');
    String calendar = rule.substring(0, Math.max(colon, 0));
    String[] parts = rule.substring(colon + 1).split("-", -1);
    try {
      return switch (calendar) {
        case "lunar" ->
            new FestivalDate(
                Kind.LUNAR,
                Integer.parseInt(parts[0]),
                parts[1].equals("end") ? 0 : Integer.parseInt(parts[1]),
                0);
        case "hijri" ->
            new FestivalDate(Kind.HIJRI, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), 0);
        case "term" -> new FestivalDate(Kind.SOLAR_TERM, Integer.parseInt(parts[0]), 0, 0);
        case "" ->
            switch (rule) {
              case "?" -> new FestivalDate(Kind.UNKNOWN, 0, 0, 0);
              case "easter" -> new FestivalDate(Kind.EASTER, 0, 0, 0);
              default ->
                  new FestivalDate(
                      parts.length == 3 ? Kind.WEEKDAY : Kind.FIXED,
                      Integer.parseInt(parts[0]),
                      Integer.parseInt(parts[1]),
                      parts.length == 3 ? Integer.parseInt(parts[2]) : 0);
            };
        default -> throw row.error("expected a rule for a date, found " + rule);
      };
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw row.error("expected a rule for a date, found " + rule);
    }
  }

  /**
   * Returns the date of the festival in a calendar year; empty where it is not known. What lies in
   * the twelfth month of the traditional calendar belongs to the year of the spring festival that
   * follows: 除夕 of 2025 is the day before 春节 of 2025.
   */
  Optional<LocalDate> in(int year) {
    return switch (kind) {
      case FIXED -> Optional.of(LocalDate.of(year, month, day));
      case LUNAR -> LunarCalendar.bundled().date(month == 12 ? year - 1 : year, month, day);
      case SOLAR_TERM -> Optional.of(SolarTerms.date(year, month));
      case WEEKDAY ->
          Optional.of(
              LocalDate.of(year, month, 1)
                  .with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(day))));
      case EASTER -> Optional.of(easter(year));
      case HIJRI -> hijri(year);
      case UNKNOWN -> Optional.empty();
    };
  }

  private Optional<LocalDate> hijri(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    if (year < 1900 || year > 2075) {
      return Optional.empty();
    }
    int hijriYear = HijrahDate.from(first).get(ChronoField.YEAR);
    for (int i = 0; i < 2; i++) {
      LocalDate date = LocalDate.from(HijrahChronology.INSTANCE.date(hijriYear + i, month, day));
      if (date.getYear() == year) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  /** After the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
