package io.github.tifa.facts.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SolarTermsTest {

  @ParameterizedTest
  @CsvSource({
    "2017, 1, 2017-04-04",
    "2022, 1, 2022-04-05",
    "2023, 1, 2023-04-05",
    "2024, 1, 2024-04-04",
    "2025, 1, 2025-04-04",
    "2024, 0, 2024-03-20",
    "2024, 18, 2024-12-21",
    "2023, 18, 2023-12-22",
    "2025, 21, 2025-02-03",
    "2024, 21, 2024-02-04",
    "2024, 12, 2024-09-22",
    "1990, 1, 1990-04-05",
    "2035, 1, 2035-04-05",
  })
  void findsTheDay(int year, int term, LocalDate date) {
    assertThat(SolarTerms.date(year, term)).isEqualTo(date);
  }
}
