package io.github.tifa.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Document;
import io.github.tifa.document.Mark;
import io.github.tifa.document.MarkType;
import io.github.tifa.document.MarkedText;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Post;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.TimeExpression;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The brat exporter and reader. */
final class BratTest {

  @Provide
  Arbitrary<Document> documents() {
    return ArbitraryDocuments.documents();
  }

  @Test
  void countsCodePointsAndSaysWhatIsKnown() throws IOException {
    Document marked =
        MarkedText.parse("a", "🐀⟦T|⟦O|甲党委⟧书记⟧⟦P|张\n三⟧⟦D|七月⟧⟦K:MEETING|丙会⟧")
            .toDocument("a", Provenance.rule("marked", 1));
    Document document =
        marked.toBuilder()
            .posts(
                marked.posts().stream()
                    .map(post -> post.toBuilder().person(new Span(7, 10)).build())
                    .toList())
            .times(
                marked.times().stream()
                    .map(time -> time.toBuilder().value("2024-07").build())
                    .toList())
            .policyTerms(
                marked.policyTerms().stream()
                    .map(term -> term.toBuilder().canonical("第\n三\\次").build())
                    .toList())
            .build();

    assertThat(write(document))
        .isEqualTo(
            """
            T1	POST 1 6	甲党委书记
            T2	ORGANIZATION 1 4	甲党委
            T3	PERSON 6 7;8 9	张 三
            T4	TIME 9 11	七月
            T5	POLICY_TERM 11 13	丙会
            A1	Category T5 MEETING
            #1	AnnotatorNotes T5	第\\n三\\\\次
            #2	AnnotatorNotes T4	2024-07
            #3	AnnotatorNotes T1	书记
            R1	Body Arg1:T1 Arg2:T2
            R2	Holder Arg1:T1 Arg2:T3
            """);
    assertThat(withoutProvenance(read(document.text(), write(document))))
        .isEqualTo(withoutProvenance(document));
  }

  @Property(tries = 300)
  void readsBackSpansThatCutNoPairAndBeginWithNoLineBreak(@ForAll("documents") Document document)
      throws IOException {
    Document read = read(document.text(), write(document));

    assertThat(MarkedText.of(read).marks())
        .containsAll(
            MarkedText.of(document).marks().stream()
                .filter(mark -> isWritable(document.text(), mark))
                .toList());
  }

  @Test
  void givesAPairToTheFirstOfTwoNeighboursThatCutIt() throws IOException {
    MarkedText marked =
        new MarkedText(
            "甲🐀乙",
            ImmutableList.of(
                new Mark(new Span(0, 2), MarkType.POST), new Mark(new Span(2, 4), MarkType.POST)));
    Document document = marked.toDocument("", Provenance.rule("test", 1));

    Document read = read(document.text(), write(document));

    assertThat(MarkedText.of(read).marks())
        .containsExactly(
            new Mark(new Span(0, 3), MarkType.POST), new Mark(new Span(3, 4), MarkType.POST));
  }

  @Test
  void readsWhatPeopleCorrected() throws IOException {
    Document document =
        read(
            "张三去北京开丙会",
            """
            A1	Category T3 MEETING
            A2	Negation T1
            T1	PERSON 0 2	张三

            T3	POLICY_TERM 6 8	丙会
            N1	Reference T1 Wikipedia:1	张三
            *	Alias T1 T3
            #1	AnnotatorNotes T3	C:\\dir
            """);

    assertThat(MarkedText.of(document).marks())
        .containsExactly(
            new Mark(new Span(0, 2), MarkType.PERSON), new Mark(new Span(6, 8), MarkType.MEETING));
    assertThat(document.policyTerms().get(0).canonical()).contains("C:\\dir");
    assertThat(document.mentions().get(0).provenance()).isEqualTo(Provenance.rule("brat", 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '；',
      textBlock =
          """
          T1；expected an id, a type with offsets and a text
          T1|PERSON|张三；expected a type and offsets, found "PERSON"
          T1|PERSON 0|张三；expected a start and an end in the text, whose length is 4 code points
          T1|PERSON 0 9|张三；found "0 9"
          T1|PERSON 2 2|张三；found "2 2"
          T1|PERSON 0 x|张三；found "0 x"
          T1|PERSON 0 2|李四；expected the text "张三", found "李四"
          T1|PERSON 0 1;2 3|张去；expected nothing but line breaks between fragments
          T1|CAT 0 2|张三；expected PERSON, PLACE, ORGANIZATION, POLICY_TERM, POST or TIME, found CAT
          T1|POLICY_TERM 0 2|张三；expected a Category of T1, one of [DOCTRINE,
          A1|Category T1；expected Category, an id and a value
          A1；expected an attribute
          R1|Holder T1 T2；expected a relation with Arg1: and Arg2:
          """)
  void reportsDamageWithItsLine(String line, String message) {
    assertThatThrownBy(() -> read("张三去🐀", "\n" + line.replace('|', '\t') + "\n"))
        .isInstanceOf(ResourceException.class)
        .hasMessageStartingWith("a.ann:2: ")
        .hasMessageContaining(message);
  }

  @Test
  void reportsSpansThatOverlapAndIdsThatReturn() {
    assertThatThrownBy(() -> read("张三去", "T1\tPERSON 0 2\t张三\nT2\tPLACE 1 3\t三去\n"))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("overlap");
    assertThatThrownBy(() -> read("张三去", "T1\tPERSON 0 2\t张三\nT1\tPLACE 2 3\t去\n"))
        .isInstanceOf(ResourceException.class)
        .hasMessageStartingWith("a.ann:2: expected an id of its own");
  }

  @Test
  void declaresWhatItWrites() {
    assertThat(BratExporter.configuration())
        .startsWith("[entities]\nPERSON\n")
        .endsWith("Arg:POLICY_TERM, Value:DOCTRINE|PROGRAMME|FORMULATION|MEETING|DOCUMENT\n");
  }

  private static boolean isWritable(String text, Mark mark) {
    return !Surrogates.cutsPair(text, mark.start())
        && !Surrogates.cutsPair(text, mark.end())
        && !BratFormat.isLineBreak(text.charAt(mark.start()))
        && !BratFormat.isLineBreak(text.charAt(mark.end() - 1));
  }

  private static Document withoutProvenance(Document document) {
    Provenance none = Provenance.rule("", 1);
    return document.toBuilder()
        .mentions(
            document.mentions().stream().map(m -> m.toBuilder().provenance(none).build()).toList())
        .policyTerms(
            document.policyTerms().stream()
                .map((PolicyTerm t) -> t.toBuilder().provenance(none).build())
                .toList())
        .posts(
            document.posts().stream()
                .map((Post p) -> p.toBuilder().provenance(none).build())
                .toList())
        .times(
            document.times().stream()
                .map((TimeExpression t) -> t.toBuilder().provenance(none).build())
                .toList())
        .build();
  }

  private static Document read(String text, String annotations) throws IOException {
    return BratReader.read("a.ann", "a", text, new StringReader(annotations));
  }

  private static String write(Document document) throws IOException {
    StringWriter out = new StringWriter();
    BratExporter.create().export(document, out);
    return out.toString();
  }
}
