package io.github.tifa.tagging.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.tifa.tagging.train.TrainingText.TypedSpan;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CorpusReaderTest {
  private final Path folder;

  CorpusReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsMarkedArticlesInTheOrderOfTheirNames() throws IOException {
    Files.writeString(folder.resolve("b.marked"), "⟦K:MEETING|党的二十大⟧");
    Files.writeString(folder.resolve("a.marked"), "⟦T|⟦O|省委⟧书记⟧⟦P|王强⟧");
    ImmutableList<TrainingText> texts = CorpusReader.marked(folder);
    assertThat(texts).extracting(TrainingText::text).containsExactly("省委书记王强", "党的二十大");
    assertThat(texts.get(0).spansOf("names"))
        .containsExactly(
            new TypedSpan(new Span(0, 2), "ORGANIZATION"), new TypedSpan(new Span(4, 6), "PERSON"));
    assertThat(texts.get(0).spansOf("posts"))
        .containsExactly(new TypedSpan(new Span(0, 4), "POST"));
    assertThat(texts.get(1).spansOf("terms"))
        .containsExactly(new TypedSpan(new Span(0, 5), "MEETING"));
  }

  @Test
  void readsColumns() throws IOException {
    Path file = Files.writeString(folder.resolve("x.bio"), "王\tB-PER\n强\tI-PER\n在\tO\n\n京\tB-X\n");
    ImmutableList<TrainingText> texts =
        CorpusReader.tagged(file, ImmutableMap.of("PER", "names/PERSON"));
    assertThat(texts).extracting(TrainingText::text).containsExactly("王强在", "京");
    assertThat(texts.get(0).spansOf("names"))
        .containsExactly(new TypedSpan(new Span(0, 2), "PERSON"));
    assertThat(texts.get(1).spans().isEmpty()).isTrue();
  }

  @Test
  void aCharacterBeyondTheFirstPlaneKeepsBothItsCodeUnits() throws IOException {
    Path file = Files.writeString(folder.resolve("x.bio"), "𠮷\tB-PER\n强\tI-PER\n😀\tO\n");
    TrainingText text = CorpusReader.tagged(file, ImmutableMap.of("PER", "names/PERSON")).get(0);
    assertThat(text.text()).isEqualTo("𠮷强😀");
    assertThat(text.spansOf("names")).containsExactly(new TypedSpan(new Span(0, 3), "PERSON"));
  }

  @Test
  void aTagOfAnotherSchemeIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("x.bio"), "王\tB-PER\n强\tE-PER\n");
    assertThatThrownBy(() -> CorpusReader.tagged(file, ImmutableMap.of()))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("x.bio:2: expected a tag O, B-TYPE or I-TYPE, found \"E-PER\"");
  }

  @Test
  void aLineWithoutTagIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("x.bio"), "王\tO\n强\n");
    assertThatThrownBy(() -> CorpusReader.tagged(file, ImmutableMap.of()))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("x.bio:2: expected a character and a tag, found \"强\"");
  }

  @Test
  void readsWords() throws IOException {
    Path file = Files.writeString(folder.resolve("x.txt"), "今天 开会\n\n");
    assertThat(CorpusReader.segmented(file).get(0).spansOf("words"))
        .containsExactly(
            new TypedSpan(new Span(0, 2), "WORD"), new TypedSpan(new Span(2, 4), "WORD"));
  }

  @Test
  void readsUnmarkedTexts() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "今天开会。\n\n明天休会。\n");
    Files.writeString(
        folder.resolve("a.jsonl"), "{\"id\":\"1\",\"tags\":[\"text\"],\"text\":\"第一行\\n第二行\"}\n");
    assertThat(CorpusReader.unmarked(folder))
        .extracting(TrainingText::text)
        .containsExactly("第一行\n第二行", "今天开会。", "明天休会。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":\"1\"}", "{\"text\":1}", "[\"text\"]", "text", "{\"text\""})
  void namesTheLineWithoutText(String line) throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\"好\"}\n" + line + "\n");
    assertThatThrownBy(() -> CorpusReader.unmarked(folder))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("a.jsonl:2: is no");
  }
}
