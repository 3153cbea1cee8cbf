package io.github.tifa.facts.times;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import io.github.tifa.lexicon.TsvTable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The traditional Chinese calendar of the years 1900 to 2100, read from a table of the first days
 * and the lengths of the months. Immutable and thread-safe.
 */
final class LunarCalendar {
  private static final Supplier<LunarCalendar> BUNDLED =
      Suppliers.memoize(() -> read(TsvTable.bundled("lunar-years.tsv")));

  private record Year(LocalDate first, int leapMonth, String lengths) {
    int daysOf(int index) {
      return lengths.charAt(index) == '1' ? 30 : 29;
    }
  }

  private final ImmutableMap<Integer, Year> years;

  private LunarCalendar(ImmutableMap<Integer, Year> years) {
    this.years = years;
  }

  /** Returns the bundled calendar. */
  static LunarCalendar bundled() {
    return BUNDLED.get();
  }

  private static LunarCalendar read(TsvTable table) {
    ImmutableMap.Builder<Integer, Year> years = ImmutableMap.builder();
    for (TsvTable.Row row : table.rows()) {
      try {
        int leapMonth = Integer.parseInt(row.require(2, "the leap month"));
        String lengths = row.require(3, "the lengths of the months");
        if (!lengths.matches("[01]{" + (leapMonth == 0 ? 12 : 13) + "}")) {
          throw row.error("expected 12 lengths, 13 in a leap year, found " + lengths);
        }
        years.put(
            Integer.parseInt(row.require(0, "the year")),
            new Year(LocalDate.parse(row.require(1, "the first day")), leapMonth, lengths));
      } catch (NumberFormatException | DateTimeParseException e) {
        throw row.error("expected a year, a date and a month: " + e.getMessage());
      }
    }
    return new LunarCalendar(years.buildOrThrow());
  }

  /**
   * Returns the Gregorian date of a day of the traditional calendar; empty outside the table and
   * where the month has no such day. Leap months are passed over: the first of two is meant.
   *
   * @param day the day of the month, from 1; 0 for the last one
   */
  Optional<LocalDate> date(int year, int month, int day) {
    Year table = years.get(year);
    if (table == null || month < 1 || month > 12) {
      return Optional.empty();
    }
    int index = month - 1 + (table.leapMonth() != 0 && month > table.leapMonth() ? 1 : 0);
    int days = table.daysOf(index);
    if (day < 0 || day > days) {
      return Optional.empty();
    }
    int elapsed = day == 0 ? days : day;
    for (int i = 0; i < index; i++) {
      elapsed += table.daysOf(i);
    }
    return Optional.of(table.first().plusDays(elapsed - 1));
  }
}
