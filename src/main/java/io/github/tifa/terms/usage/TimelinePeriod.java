package io.github.tifa.terms.usage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** How long the periods of a {@link TermTimeline} are. */
public enum TimelinePeriod {
  /** Months, labelled as in {@code 2024-07}. */
  MONTH,
  /** Years, labelled as in {@code 2024}. */
  YEAR;

  private static final int MONTHS = 12;

  /** Returns the label of the period that {@code date} lies in: ISO 8601, without the day. */
  public String label(LocalDate date) {
    return label(index(date));
  }

  /**
   * Returns the number of the period that {@code date} lies in; the next one has the next number.
   */
  int index(LocalDate date) {
    return this == YEAR ? date.getYear() : date.getYear() * MONTHS + date.getMonthValue() - 1;
  }

  String label(int index) {
    return this == YEAR
        ? String.format(Locale.ROOT, "%04d", index)
        : YearMonth.of(Math.floorDiv(index, MONTHS), Math.floorMod(index, MONTHS) + 1).toString();
  }
}
