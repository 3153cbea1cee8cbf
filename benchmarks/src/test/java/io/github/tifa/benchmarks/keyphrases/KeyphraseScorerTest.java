package io.github.tifa.benchmarks.keyphrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class KeyphraseScorerTest {
  private final KeyphraseScorer scorer = new KeyphraseScorer();

  @Test
  void scoresTheFiveBestByF1AndTheTenBestByRecall() {
    scorer.add(
        List.of("甲", "乙", "丙", "丁"),
        List.of("甲", "一", "二", "三", "四", "乙", "五", "六", "七", "八", "丙"));

    KeyphraseScores scores = scorer.scores();
    // One of five right, one of four found.
    assertThat(scores.microF1()).isCloseTo(200.0 / 9, within(0.001));
    assertThat(scores.macroF1()).isCloseTo(200.0 / 9, within(0.001));
    assertThat(scores.microRecall()).isEqualTo(50);
    assertThat(scores.macroRecall()).isEqualTo(50);
  }

  @Test
  void microSumsUpTextsAndMacroAveragesThem() {
    scorer.add(List.of("甲"), List.of("甲"));
    scorer.add(List.of("甲", "乙", "丙"), List.of("丁"));

    KeyphraseScores scores = scorer.scores();
    assertThat(scores.texts()).isEqualTo(2);
    assertThat(scores.microRecall()).isEqualTo(25);
    assertThat(scores.macroRecall()).isEqualTo(50);
    // Precision 1 of 2, recall 1 of 4; then 100 and 0.
    assertThat(scores.microF1()).isCloseTo(100.0 / 3, within(0.001));
    assertThat(scores.macroF1()).isEqualTo(50);
  }

  @Test
  void widthCaseAndScriptDoNotMatterButBordersDo() {
    scorer.add(List.of("Lyapunov函数", "数据链"), List.of("ＬＹＡＰＵＮＯＶ函數", "数据"));

    assertThat(scorer.scores().microRecall()).isEqualTo(50);
  }

  @Test
  void aSystemThatFindsNothingScoresNothing() {
    scorer.add(List.of("甲"), List.of());

    assertThat(scorer.scores()).isEqualTo(new KeyphraseScores(1, 0, 0, 0, 0));
    assertThat(new KeyphraseScorer().scores()).isEqualTo(new KeyphraseScores(0, 0, 0, 0, 0));
  }
}
