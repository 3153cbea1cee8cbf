package io.github.tifa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateInNameTest {

  @ParameterizedTest
  @CsvSource({
    "xwlb-20240702-08.txt, 2024-07-02",
    "新疆日报_20240123.txt, 2024-01-23",
    "2024-07-29-report.txt, 2024-07-29",
    "2024_7_9.txt, 2024-07-09",
    "报告2024年7月29日.txt, 2024-07-29",
    "20240702183000.txt, 2024-07-02",
    "202407021830.txt, 2024-07-02",
    "no20241301-20240229.txt, 2024-02-29",
    "19491001.txt, 1949-10-01"
  })
  void readsTheDate(String name, LocalDate date) {
    assertThat(DateInName.find(name)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt",
        "2024.txt",
        "120240702.txt",
        "2024070212.txt",
        "20230229.txt",
        "2024-13-01",
        ""
      })
  void takesNoOtherNumberForADate(String name) {
    assertThat(DateInName.find(name)).isEmpty();
  }
}
