package io.github.tifa.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FullDateTest {

  @ParameterizedTest
  @CsvSource({
    "日期:2024-07-29 11:57, 3, 13, 2024-07-29",
    "2025年6月3日, 0, 9, 2025-06-03",
    "二〇二三年十一月十日, 0, 10, 2023-11-10",
    "二零二五年二月二十五日, 0, 11, 2025-02-25",
    "2024/12/18 07:20, 0, 10, 2024-12-18",
    "2024 11/08 16:20:35, 0, 10, 2024-11-08",
    "2025.06.03, 0, 10, 2025-06-03",
    "2025年13月1日 2025年1月2日, 11, 20, 2025-01-02"
  })
  void findsADateWithItsYear(String text, int start, int end, LocalDate date) {
    assertThat(FullDate.find(text, 0, text.length())).isEqualTo(new FullDate(start, end, date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7月28日",
        "2024年7月",
        "2024年2月30日",
        "电话0991-2024-0729",
        "12024-07-29",
        "2024-07",
        ""
      })
  void findsNoneElsewhere(String text) {
    assertThat(FullDate.find(text, 0, text.length())).isNull();
  }
}
