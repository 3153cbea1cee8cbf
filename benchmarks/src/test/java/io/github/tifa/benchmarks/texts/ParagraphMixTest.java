package io.github.tifa.benchmarks.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ParagraphMixTest {
  private final ParagraphMix mix =
      new ParagraphMix(List.of("标题\n第一段。\n\n第二段🌊。", "another title\none paragraph"));

  @ParameterizedTest
  @ValueSource(ints = {4, 100, 1_000, 12_345})
  void aDocumentFillsItsBytesWithWholeCharacters(int bytes) {
    String document = mix.document(bytes, 0);
    byte[] utf8 = document.getBytes(StandardCharsets.UTF_8);

    assertThat(utf8.length).isBetween(bytes - 3, bytes);
    assertThat(new String(utf8, StandardCharsets.UTF_8)).isEqualTo(document);
  }

  @Test
  void theSameNumberGivesTheSameTextAndAnotherNumberAnother() {
    assertThat(mix.document(500, 7)).isEqualTo(mix.document(500, 7));
    assertThat(mix.document(500, 7)).isNotEqualTo(mix.document(500, 8));
    assertThat(mix.article(3)).isEqualTo(mix.article(3));
  }

  @Test
  void anArticleHasAsManyParagraphsAsOneOfThoseGiven() {
    assertThat(mix.article(0).lines()).hasSize(3);
    assertThat(mix.article(1).lines()).hasSize(2);
    assertThat(mix.article(2).lines()).hasSize(3);
  }

  @Test
  void needsText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ParagraphMix(List.of("\n", "")))
        .withMessageContaining("articles");
  }
}
