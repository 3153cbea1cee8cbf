package io.github.tifa.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.Article;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.Zone;
import io.github.tifa.document.ZoneKind;
import io.github.tifa.text.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleReaderTest {
  private final ArticleReader reader = new ArticleReader();

  @Test
  void takesAShortFirstLineForTheTitle() {
    ArticleStructure structure = reader.read(Article.of("\n自治区党委召开会议\r\n\r\n会议强调，要抓落实。\n"));

    assertThat(structure.title()).contains("自治区党委召开会议");
    assertThat(structure.zones())
        .containsExactly(
            new Zone(new Span(1, 10), ZoneKind.TITLE), new Zone(new Span(14, 24), ZoneKind.BODY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"只有一行", "第一句话。\n第二句话。", "开头，\n接着说"})
  void textWithoutATitleIsOneBody(String text) {
    ArticleStructure structure = reader.read(Article.of(text));

    assertThat(structure.title()).isEmpty();
    assertThat(structure.zones())
        .containsExactly(new Zone(new Span(0, text.length()), ZoneKind.BODY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \u3000\n\0"})
  void blankTextHasNoZones(String text) {
    assertThat(reader.read(Article.of(text)).zones()).isEmpty();
  }

  @Test
  void keepsTheDateThatTheCallerKnows() {
    LocalDate date = LocalDate.of(2024, 7, 29);

    assertThat(reader.read(Article.builder().text("会议。").published(date).build()).published())
        .contains(date);
  }
}
