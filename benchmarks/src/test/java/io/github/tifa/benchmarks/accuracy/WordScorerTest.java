package io.github.tifa.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WordScorerTest {

  /** Cuts after every second character. */
  private static List<Span> pairs(String text) {
    return IntStream.range(0, (text.length() + 1) / 2)
        .mapToObj(pair -> new Span(2 * pair, Math.min(2 * pair + 2, text.length())))
        .toList();
  }

  @Test
  void aWordIsRightIfBothItsBordersAre() {
    Tally tally = WordScorer.score(WordScorerTest::pairs, List.of("会议 在 喀什 召开"));

    assertThat(tally).isEqualTo(new Tally(1, 4, 1, 4));
  }

  @Test
  void blanksOfBothWidthsSeparateAndLinesAddUp() {
    Tally tally = WordScorer.score(WordScorerTest::pairs, List.of(" 会议\u3000 召开 ", "全区 会议"));

    assertThat(tally).isEqualTo(new Tally(4, 4, 4, 4));
  }
}
