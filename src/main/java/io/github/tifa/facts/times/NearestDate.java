package io.github.tifa.facts.times;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Of the dates that an expression fits, the one closest to the article's date. News speaks of what
 * was rather than of what will be, unless words point there: the other direction counts as farther.
 *
 * @param anchor the article's date; null if it is not known
 * @param ahead whether the words around the expression point to the future
 */
record NearestDate(@Nullable LocalDate anchor, boolean ahead) {
  /** How many times as far the future counts for a month or a day with its month. */
  private static final int YEAR_DETOUR = 2;

  /** The same for a bare day or weekday, which lies in the weeks around. */
  private static final int DAY_DETOUR = 4;

  /** How many times as far the past counts where words point to the future. */
  private static final int AHEAD_DETOUR = 8;

  /** Returns the year of a month or day; null if there is no article's date. */
  @Nullable Integer year(int month, @Nullable Integer day) {
    if (anchor == null) {
      return null;
    }
    if (day == null && month == anchor.getMonthValue()) {
      return anchor.getYear();
    }
    LocalDate nearest = among(year -> Optional.of(dayOrLast(year, month, day)));
    return nearest == null ? null : Integer.valueOf(nearest.getYear());
  }

  private static LocalDate dayOrLast(int year, int month, @Nullable Integer day) {
    YearMonth yearMonth = YearMonth.of(year, month);
    return yearMonth.atDay(day == null ? 15 : Math.min(day, yearMonth.lengthOfMonth()));
  }

  /** Returns the nearest date of those that years around the article's one have. */
  @Nullable LocalDate among(IntFunction<Optional<LocalDate>> dateOfYear) {
    if (anchor == null) {
      return null;
    }
    LocalDate best = null;
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      best = nearer(best, dateOfYear.apply(year).orElse(null), YEAR_DETOUR);
    }
    return best;
  }

  /** Returns the nearest day with that number; null if there is no article's date. */
  @Nullable LocalDate day(int day) {
    if (anchor == null) {
      return null;
    }
    LocalDate best = null;
    for (int shift = -2; shift <= 1; shift++) {
      YearMonth month = YearMonth.from(anchor).plusMonths(shift);
      best = nearer(best, day <= month.lengthOfMonth() ? month.atDay(day) : null, DAY_DETOUR);
    }
    return best;
  }

  /** Returns the nearest such weekday; null if there is no article's date. */
  @Nullable LocalDate weekday(int weekday) {
    if (anchor == null) {
      return null;
    }
    LocalDate inWeek = anchor.plusDays(weekday - anchor.getDayOfWeek().getValue());
    return nearer(
        nearer(inWeek, inWeek.minusWeeks(1), DAY_DETOUR), inWeek.plusWeeks(1), DAY_DETOUR);
  }

  private @Nullable LocalDate nearer(
      @Nullable LocalDate one, @Nullable LocalDate other, int detour) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return distance(other, detour) < distance(one, detour) ? other : one;
  }

  private long distance(LocalDate date, int detour) {
    long days = anchor == null ? 0 : ChronoUnit.DAYS.between(anchor, date);
    if (ahead) {
      return days < 0 ? -days * AHEAD_DETOUR : days;
    }
    return days > 0 ? days * detour : -days;
  }
}
