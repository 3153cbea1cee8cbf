package io.github.tifa.benchmarks.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextShapeTest {
  private static final List<String> ARTICLES = List.of("会议召开。代表发言。", "会议闭幕。");

  @Test
  void cutsArticlesIntoSentences() {
    assertThat(TextShape.SENTENCE.of(ARTICLES)).containsExactly("会议召开。", "代表发言。", "会议闭幕。");
  }

  @Test
  void leavesArticlesWhole() {
    assertThat(TextShape.ARTICLE.of(ARTICLES)).isEqualTo(ARTICLES);
  }

  @Test
  void makesOneLongDocument() {
    List<String> texts = TextShape.MEGABYTE.of(ARTICLES);

    assertThat(texts).hasSize(1);
    assertThat(texts.get(0).getBytes(StandardCharsets.UTF_8).length)
        .isBetween(1_000_000 - 3, 1_000_000);
  }
}
