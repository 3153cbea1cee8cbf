package io.github.tifa.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tifa.document.Document;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mark;
import io.github.tifa.document.MarkType;
import io.github.tifa.document.MarkedText;
import io.github.tifa.text.BlankCharacters;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConllReaderTest {

  @Provide
  Arbitrary<Document> documents() {
    return ArbitraryDocuments.documents();
  }

  @Test
  void readsBackTokensSentencesAndSpans() throws IOException {
    Document one = SampleDocuments.read("01-regional-committee");
    Document two = SampleDocuments.read("03-foreign-visit");
    String written = write(one) + write(two);

    try (ConllReader reader = new ConllReader("a.conll", new StringReader(written))) {
      assertSame(reader.read().orElseThrow(), one);
      assertSame(reader.read().orElseThrow(), two);
      assertThat(reader.read()).isEmpty();
    }
  }

  @Property(tries = 300)
  void keepsTextAndSpansOfEveryDocument(@ForAll("documents") Document document) throws IOException {
    Document read = read(write(document));

    assertThat(read.text()).isEqualTo(document.text());
    assertThat(read.id()).isEqualTo(document.id());
    assertThat(MarkedText.of(read).marks())
        .containsExactlyInAnyOrderElementsOf(
            MarkedText.of(document).marks().stream()
                .flatMap(mark -> trimmed(document.text(), mark).stream())
                .toList());
  }

  @Property(tries = 500)
  void damageGivesADocumentOrAResourceException(
      @ForAll("documents") Document document,
      @ForAll @IntRange(max = 1_000_000) int place,
      @ForAll char replacement)
      throws IOException {
    String conll = write(document);
    int at = place % conll.length();
    String damaged =
        conll.substring(0, at)
            + (place % 2 == 0 ? replacement : "\t\n0-_\\".charAt(place % 6))
            + conll.substring(at + 1);

    try (ConllReader reader = new ConllReader("a.conll", new StringReader(damaged))) {
      assertThat(reader.read()).isPresent();
    } catch (ResourceException e) {
      assertThat(e).hasMessageStartingWith("a.conll");
    }
  }

  @Test
  void rebuildsTheTextWhereItIsNotGiven() throws IOException {
    Document document =
        read(
            """
            张三	1	3	nr	B-PERSON	O	O	O
            说	4	5	v	O	O	O	O

            是	7	8	_	O	O	O	O
            """);

    assertThat(document.text()).isEqualTo(" 张三 说\n 是");
    assertThat(document.id()).isEmpty();
    assertThat(document.mentions(EntityType.PERSON)).hasSize(1);
    assertThat(document.sentences()).containsExactly(new Sentence(1, 5), new Sentence(7, 8));
  }

  @Test
  void readsSpansAcrossSentences() throws IOException {
    Document document =
        read(
            """
            张	0	1	_	B-PERSON	O	O	O

            三	1	2	_	I-PERSON	O	O	O
            """);

    assertThat(MarkedText.of(document).marks())
        .containsExactly(new Mark(new Span(0, 2), MarkType.PERSON));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '；',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          张 0 2；expected 8 columns, found 3
          张 x 1 _ O O O O；expected an offset, found "x"
          张 0 -1 _ O O O O；expected an offset, found "-1"
          张 0 2 _ O O O O；expected a token of the length 2, from 0 to 2, found "张"
          张 900000 900001 _ O O O O；expected a start up to
          张 0 1 _ B-CAT O O O；expected O, or B- or I- and a label of the layer NAMES, found "B-CAT"
          张 0 1 _ B-POST O O O；label of the layer NAMES, found "B-POST"
          张 0 1 _ X O O O；found "X"
          张 0 1 _ I-PERSON O O O；expected B-PERSON before it, found "I-PERSON" alone
          \\x 0 1 _ O O O O；expected an escape
          """)
  void reportsDamageWithItsLine(String row, String message) {
    assertThatThrownBy(() -> read("# newdoc\n" + row.replace(' ', '\t') + "\n"))
        .isInstanceOf(ResourceException.class)
        .hasMessageStartingWith("a.conll:2: ")
        .hasMessageContaining(message);
  }

  @Test
  void reportsTokensThatAreNotTheText() {
    assertThatThrownBy(() -> read("# text = 李四\n张三\t0\t2\t_\tO\tO\tO\tO\n"))
        .isInstanceOf(ResourceException.class)
        .hasMessageStartingWith("a.conll:2: expected the text at 0");
    assertThatThrownBy(() -> read("# text = 张三李四\n张三\t0\t2\t_\tO\tO\tO\tO\n"))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("from line 1 on")
        .hasMessageContaining("no token covers");
  }

  private static void assertSame(Document read, Document written) {
    assertThat(read.id()).isEqualTo(written.id());
    assertThat(read.text()).isEqualTo(written.text());
    assertThat(read.sentences()).isEqualTo(written.sentences());
    assertThat(MarkedText.of(read)).isEqualTo(MarkedText.of(written));
    // No mark of the samples cuts a token, which is a character.
    assertThat(read.tokens()).isEqualTo(written.tokens());
  }

  /** Returns the mark without blank edges, which no token covers; nothing if it is all blank. */
  private static List<Mark> trimmed(String text, Mark mark) {
    int start = mark.start();
    int end = mark.end();
    while (start < end && BlankCharacters.isBlank(text.charAt(start))) {
      start++;
    }
    while (start < end && BlankCharacters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? List.of(new Mark(new Span(start, end), mark.type())) : List.of();
  }

  private static Document read(String conll) throws IOException {
    try (ConllReader reader = new ConllReader("a.conll", new StringReader(conll))) {
      return reader.read().orElseThrow();
    }
  }

  private static String write(Document document) throws IOException {
    StringWriter out = new StringWriter();
    ConllExporter.create().export(document, out);
    return out.toString();
  }
}
