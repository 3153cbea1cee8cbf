package io.github.tifa.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class MarkedTextTest {
  private static final String MARKED = "⟦T|⟦O|⟦K:PROGRAMME|“一带一路”⟧办⟧主任⟧⟦P|张 三⟧|⟦D|7月⟧在⟦L|😀镇⟧\n说";

  @Test
  void readsNestedMarksAndTheTextWithoutThem() {
    MarkedText marked = MarkedText.parse("a.marked", MARKED);

    assertThat(marked.text()).isEqualTo("“一带一路”办主任张 三|7月在😀镇\n说");
    assertThat(marked.marks())
        .containsExactly(
            new Mark(new Span(0, 9), MarkType.POST),
            new Mark(new Span(0, 7), MarkType.ORGANIZATION),
            new Mark(new Span(0, 6), MarkType.PROGRAMME),
            new Mark(new Span(9, 12), MarkType.PERSON),
            new Mark(new Span(13, 15), MarkType.TIME),
            new Mark(new Span(16, 19), MarkType.PLACE));
    assertThat(marked.marks(AnnotationLayer.NAMES))
        .extracting(Mark::type)
        .containsExactly(MarkType.ORGANIZATION, MarkType.PERSON, MarkType.PLACE);
  }

  @Test
  void writesWhatItRead() {
    assertThat(MarkedText.parse("a.marked", MARKED).toMarkup()).isEqualTo(MARKED);
    // Marks of equal span keep the order in which they were nested.
    assertThat(MarkedText.parse("a", "⟦O|⟦K:MEETING|甲⟧⟧").toMarkup())
        .isEqualTo("⟦O|⟦K:MEETING|甲⟧⟧");
    assertThat(MarkedText.parse("a", "⟦K:MEETING|⟦O|甲⟧⟧").toMarkup())
        .isEqualTo("⟦K:MEETING|⟦O|甲⟧⟧");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void writesTheSamplesAsTheyStand(Path sample) throws IOException {
    String marked = Files.readString(sample);

    MarkedText read = MarkedText.parse(sample.toString(), marked);

    assertThat(read.toMarkup()).isEqualTo(marked);
    Document document = read.toDocument("a", Provenance.rule("marked", 1));
    assertThat(MarkedText.of(document).marks()).containsExactlyInAnyOrderElementsOf(read.marks());
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/articles"))) {
      return files.filter(file -> file.toString().endsWith(".marked")).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '；',
      textBlock =
          """
          一⟦P|张三；expected ⟧ for this mark, found the end of the text ⟦P|
          一⟧张三；expected ⟦ before it, found a stray ⟧
          一⟦张三⟧|；expected ⟦TAG|text⟧, found no | behind the tag
          一⟦P；expected ⟦TAG|text⟧, found no | behind the tag
          一⟦X|张三⟧；expected one of the tags P, L, O, T, D, K:CATEGORY, found X
          一⟦K|张三⟧；K:CATEGORY, found K
          一⟦P|⟧；expected text inside the mark, found nothing
          一⟦P|⟦T|⟦L|张⟧⟧⟧；expected no mark of the layer NAMES inside another one, found L inside ⟦P|
          """)
  void reportsDamageWithItsLine(String line, String message) {
    assertThatThrownBy(() -> MarkedText.parse("a.marked", "题\n\n" + line + "\n四"))
        .isInstanceOf(ResourceException.class)
        .hasMessageStartingWith("a.marked:3: ")
        .hasMessageContaining(message)
        .hasMessageContaining("near “");
  }

  @Test
  void refusesToWriteWhatTheMarkupCannotSay() {
    MarkedText crossing =
        new MarkedText(
            "甲乙丙",
            ImmutableList.of(
                new Mark(new Span(0, 2), MarkType.PERSON),
                new Mark(new Span(1, 3), MarkType.POST)));

    assertThatThrownBy(crossing::toMarkup)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cross");
    assertThatThrownBy(new MarkedText("甲⟧", ImmutableList.of())::toMarkup)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("⟧ at 1");
  }

  @Test
  void refusesMarksThatOverlapInTheirLayerOrLeaveTheText() {
    assertThatThrownBy(
            () ->
                new MarkedText(
                    "甲乙丙",
                    ImmutableList.of(
                        new Mark(new Span(1, 3), MarkType.PLACE),
                        new Mark(new Span(0, 2), MarkType.PERSON))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NAMES overlap");
    assertThatThrownBy(
            () -> new MarkedText("甲", ImmutableList.of(new Mark(new Span(0, 2), MarkType.PERSON))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ends behind the text");
  }

  @Test
  void becomesADocument() {
    Document document =
        MarkedText.parse("a", "⟦T|⟦L|甲省⟧⟦O|乙市委⟧书记⟧⟦P|张三⟧⟦T|会长⟧⟦D|7月⟧⟦K:MEETING|丙会⟧")
            .toDocument("id", Provenance.rule("marked", 1));

    assertThat(document.id()).isEqualTo("id");
    assertThat(document.posts()).extracting(Post::title).containsExactly("书记", "会长");
    assertThat(document.posts().get(0).organization()).contains(new Span(2, 5));
    assertThat(document.posts().get(1).organization()).isEmpty();
    assertThat(document.mentions()).hasSize(3);
    assertThat(document.times()).extracting(TimeExpression::surface).containsExactly("7月");
    assertThat(document.policyTerms())
        .extracting(PolicyTerm::category)
        .containsExactly(TermCategory.MEETING);
  }
}
