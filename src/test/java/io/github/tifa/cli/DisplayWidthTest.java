package io.github.tifa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "提法, 4",
    "（）：, 6",
    "艾尔肯·吐尼亚孜, 15",
    "“四个意识”, 10",
    "🐀, 2",
    "𠀀a, 3",
    "e\u0301, 1",
    "\u200d, 0",
    "ｱ, 1",
    "한, 2"
  })
  void countsColumns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void cutsBetweenCharacters() {
    assertThat(DisplayWidth.cut("提法abc", 7)).isEqualTo("提法abc");
    assertThat(DisplayWidth.cut("提法abc", 6)).isEqualTo("提法a…");
    assertThat(DisplayWidth.cut("提法提法", 6)).isEqualTo("提法…");
    assertThat(DisplayWidth.cut("🐀🐀", 3)).isEqualTo("🐀…");
  }
}
