package io.github.tifa.terms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Source;
import io.github.tifa.document.TermCategory;
import io.github.tifa.lexicon.TsvTable;
import io.github.tifa.text.ResourceException;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LexiconTermRecognizerTest {
  private static final String TABLE =
      """
      # canonical	category	variants	year	components
      乡村振兴战略	PROGRAMME	乡村振兴	2017
      乡村全面振兴	FORMULATION
      “四个意识”	FORMULATION	四个意识	2016	政治意识+大局意识+核心意识+看齐意识
      “一盘棋”	FORMULATION
      《决定》	DOCUMENT
      中国国际进口博览会	MEETING	进博会
      会计法	DOCUMENT	《会计法》
      “十四五”	PROGRAMME
      新质生产力	FORMULATION
      发展新质生产力	FORMULATION
      """;

  private static PolicyTermLexicon lexicon(String table) {
    return PolicyTermLexicon.read(
        TsvTable.read(new ByteArrayInputStream(table.getBytes(UTF_8)), "terms.tsv"));
  }

  private final TermRecognizer recognizer =
      ArbitratedTermRecognizer.of(LexiconTermRecognizer.of(lexicon(TABLE)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "推进⟦K:PROGRAMME|乡村振兴战略⟧，促进⟦K:FORMULATION|乡村全面振兴⟧",
        "⟦K:PROGRAMME|“乡村振兴”⟧、⟦K:PROGRAMME|「乡村振兴」⟧、“⟦K:PROGRAMME|乡村振兴⟧局”",
        "下好⟦K:FORMULATION|“一盘棋”⟧，一盘棋下完了，“树立⟦K:FORMULATION|‘一盘棋’⟧思想”",
        "⟦K:DOCUMENT|《决定》⟧指出，决定指出",
        "树牢⟦K:FORMULATION|“四个意识”⟧和⟦K:FORMULATION|四个意识⟧",
        "⟦K:MEETING|第八届中国国际进口博览会⟧、⟦K:MEETING|首届进博会⟧、⟦K:MEETING|2024年进博会⟧",
        "审议⟦K:DOCUMENT|会计法修正草案⟧、⟦K:DOCUMENT|《会计法》⟧",
        "“十四五”时期实施⟦K:PROGRAMME|“十四五”⟧",
        "⟦K:FORMULATION|发展新质生产力⟧，用好⟦K:FORMULATION|新质生产力⟧",
      })
  void findsEntriesLeftmostLongest(String markUp) {
    MarkedTerms marked = MarkedTerms.parse(markUp);

    assertThat(MarkedTerms.describe(marked.recognize(recognizer))).isEqualTo(marked.expected());
  }

  @Test
  void givesTheCanonicalFormAndSaysWhereItIsFrom() {
    PolicyTerm term = MarkedTerms.parse("推进乡村振兴").recognize(recognizer).get(0);

    assertThat(term.canonical()).contains("乡村振兴战略");
    assertThat(term.provenance().source()).isEqualTo(Source.LEXICON);
    assertThat(term.provenance().rule()).isEqualTo("policy-terms");
  }

  @Test
  void looksEntriesUp() {
    PolicyTermLexicon lexicon = lexicon(TABLE);

    assertThat(lexicon.find("四个意识"))
        .hasValueSatisfying(
            entry -> {
              assertThat(entry.canonical()).isEqualTo("“四个意识”");
              assertThat(entry.category()).isEqualTo(TermCategory.FORMULATION);
              assertThat(entry.year()).hasValue(2016);
              assertThat(entry.components()).containsExactly("政治意识", "大局意识", "核心意识", "看齐意识");
              assertThat(entry.forms()).containsExactly("“四个意识”", "四个意识");
            });
    assertThat(lexicon.find("五个意识")).isEmpty();
    assertThat(lexicon.entries()).hasSize(10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          甲<T>SLOGAN                          ! terms.tsv:1: unknown category "SLOGAN"
          甲                                   ! terms.tsv:1: column 2 (category) is missing: the line has 1
          甲<T>DOCTRINE<T><T>soon               ! terms.tsv:1: not a year: "soon"
          甲<T>DOCTRINE<T>乙<N>丙<T>DOCTRINE<T>乙 ! terms.tsv:2: the form 乙 is listed under 甲 too
          """)
  void refusesADamagedTable(String content, String message) {
    assertThatThrownBy(() -> lexicon(content.replace("<T>", "\t").replace("<N>", "\n")))
        .isInstanceOf(ResourceException.class)
        .hasMessage(message);
  }

  @Test
  void everyEntryOfTheBundledLexiconIsRight() {
    PolicyTermLexicon strict = PolicyTermLexicon.read(TsvTable.bundled("policy-terms.tsv"));

    assertThat(PolicyTermLexicon.bundled().entries())
        .hasSizeGreaterThan(3000)
        .isEqualTo(strict.entries());
    assertThat(PolicyTermLexicon.bundled().find("乡村振兴")).isEqualTo(strict.find("乡村振兴"));
  }

  @Test
  void theBundledLexiconHoldsWhatEveryReportDoes() {
    TermRecognizer bundled = ArbitratedTermRecognizer.create();
    MarkedTerms marked =
        MarkedTerms.parse(
            "会议强调，要以⟦K:DOCTRINE|⟦P|习近平⟧新时代中国特色社会主义思想⟧为指导，深入贯彻⟦K:MEETING|党的二十大⟧和"
                + "⟦K:MEETING|二十届二中、三中全会⟧精神，深刻领悟⟦K:FORMULATION|“两个确立”⟧的决定性意义，增强"
                + "⟦K:FORMULATION|“四个意识”⟧、坚定⟦K:FORMULATION|“四个自信”⟧、做到⟦K:FORMULATION|“两个维护”⟧，"
                + "推动⟦K:FORMULATION|高质量发展⟧，共建⟦K:PROGRAMME|“一带一路”⟧，"
                + "完整准确全面贯彻⟦K:DOCTRINE|新时代党的治疆方略⟧。");

    List<PolicyTerm> terms = marked.recognize(bundled);

    assertThat(MarkedTerms.describe(terms)).isEqualTo(marked.expected());
    assertThat(terms.get(1).canonical()).contains("中国共产党第二十次全国代表大会");
  }
}
