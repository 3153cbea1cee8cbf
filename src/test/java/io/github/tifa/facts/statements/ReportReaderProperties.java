package io.github.tifa.facts.statements;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.Document;
import io.github.tifa.facts.clauses.MarkedReports;
import io.github.tifa.text.NastyText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class ReportReaderProperties {
  private static final ReportReader READER = ReportReader.create();

  @Property(tries = 400)
  void takesAnyText(@ForAll(supplier = NastyText.class) String text) {
    check(Document.builder(text).build());
  }

  @Property(tries = 800)
  void takesAnyOrderOfPieces(@ForAll("reports") String marked) {
    check(MarkedReports.document(marked));
  }

  /** Whatever is found fits into a document, which checks order, overlap and length. */
  private static void check(Document document) {
    ReportedFacts facts = READER.read(MarkedReports.annotated(document));
    Document reported =
        document.toBuilder().attendance(facts.attendance()).statements(facts.statements()).build();
    assertThat(reported.statements())
        .allSatisfy(one -> assertThat(one.span().of(document.text())).isNotBlank());
    assertThat(facts.attendance())
        .allSatisfy(
            one ->
                assertThat(document.mentions())
                    .anyMatch(mention -> mention.span().equals(one.person())));
  }

  @Provide
  Arbitrary<String> reports() {
    return Arbitraries.of(
            "⟦P|罗启明⟧",
            "⟦P|戴国梁⟧",
            "⟦T|州长⟧",
            "⟦O|水利部⟧",
            "⟦L|昌吉⟧",
            "⟦D|5日⟧",
            "⟦K:MEETING|丝路论坛⟧",
            "会议",
            "座谈会",
            "召开",
            "主持",
            "出席",
            "会见",
            "同",
            "举行会谈",
            "等",
            "讲话",
            "作发言",
            "的",
            "在",
            "指出",
            "强调",
            "要求",
            "表示",
            "说",
            "称",
            "他",
            "大家",
            "，",
            "。",
            "：",
            "“",
            "”",
            "（",
            "）",
            " ",
            "\n",
            "、",
            "时",
            "并",
            "要抓紧春耕",
            "\uD83D",
            "记者")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }
}
