package io.github.tifa.facts.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LunarCalendarTest {
  private static final LunarCalendar CALENDAR = LunarCalendar.bundled();

  @ParameterizedTest
  @CsvSource({
    "1949, 1, 1, 1949-01-29",
    "1976, 8, 8, 1976-09-01",
    "2023, 2, 2, 2023-02-21",
    "2023, 3, 3, 2023-04-22",
    "2024, 1, 1, 2024-02-10",
    "2024, 8, 15, 2024-09-17",
    "2024, 12, 0, 2025-01-28",
    "2025, 5, 5, 2025-05-31",
    "2025, 9, 9, 2025-10-29",
    "2033, 12, 8, 2034-01-27",
  })
  void convertsDays(int year, int month, int day, LocalDate date) {
    assertThat(CALENDAR.date(year, month, day)).hasValue(date);
  }

  @Test
  void yearsFollowEachOtherWithoutAGap() {
    for (int year = 1900; year < 2100; year++) {
      LocalDate last = CALENDAR.date(year, 12, 0).orElseThrow();
      assertThat(CALENDAR.date(year + 1, 1, 1)).hasValue(last.plusDays(1));
    }
  }

  @Test
  void theWinterSolsticeLiesInTheEleventhMonth() {
    for (int year = 1900; year <= 2099; year++) {
      assertThat(SolarTerms.date(year, 18))
          .isBetween(
              CALENDAR.date(year, 11, 1).orElseThrow(),
              CALENDAR.date(year, 12, 1).orElseThrow().minusDays(1));
    }
  }

  @Test
  void whatIsNotInTheCalendarHasNoDate() {
    assertThat(CALENDAR.date(1899, 1, 1)).isEmpty();
    assertThat(CALENDAR.date(2101, 1, 1)).isEmpty();
    assertThat(CALENDAR.date(2024, 13, 1)).isEmpty();
    assertThat(CALENDAR.date(2024, 1, 31)).isEmpty();
  }
}
