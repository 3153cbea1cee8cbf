package io.github.tifa.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.DocumentKind;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.TermCategory;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentKindReaderTest {
  private final DocumentKindReader reader = new DocumentKindReader();

  private static PolicyTerm.Builder term(String name, TermCategory category) {
    return PolicyTerm.builder()
        .span(new Span(0, name.length()))
        .surface(name)
        .category(category)
        .provenance(Provenance.rule("test", 1));
  }

  private PolicyTerm read(PolicyTerm term) {
    ImmutableList<PolicyTerm> read = reader.read(NormalizedText.of(term.surface()), List.of(term));
    assertThat(read).hasSize(1);
    return read.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "宪法, LAW",
    "《湿地保护法（修订草案）》, LAW",
    "会计法修正草案, LAW",
    "刑法修正案（十二）草案, LAW",
    "《生态环境法典》, LAW",
    "《边境管理条例（試行）》, REGULATION",
    "《八项规定》, RULES",
    "《居民公约》, RULES",
    "《差旅费管理办法》, MEASURES",
    "“金融16条”, MEASURES",
    "《中国共产党章程》, CHARTER",
    "《决定》, DECISION",
    "党的二十届三中全会《决定》, DECISION",
    "《关于若干历史问题的决议》, RESOLUTION",
    "《关于加强牧区工作的意见》, OPINIONS",
    "“十四五”规划《建议》, PROPOSAL",
    "《国土空间规划（2021—2035年）》, PLAN",
    "优化营商环境行动方案10.0版, PLAN",
    "“十四五”规划纲要, OUTLINE",
    "《关于做好防汛工作的通知》, NOTICE",
    "上海公报, COMMUNIQUE",
    "政府工作报告, REPORT",
    "《水资源白皮书》, WHITE_PAPER",
    "《开罗宣言》, DECLARATION",
    "《不扩散核武器条约》, AGREEMENT",
    "《习近平谈治国理政》第五卷, BOOK",
    "《习近平经济思想学习纲要》, BOOK",
    "《在座谈会上的讲话》, SPEECH",
  })
  void tellsTheKindFromTheName(String name, DocumentKind kind) {
    assertThat(read(term(name, TermCategory.DOCUMENT).build()).documentKind()).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"《曼谷目标》", "《》", "《", "法", "《办公》", "《（草案）》", "版", "《方法》"})
  void saysNothingWhereTheNameSaysNothing(String name) {
    PolicyTerm term = term(name, TermCategory.DOCUMENT).build();

    assertThat(read(term)).isEqualTo(term);
  }

  @Test
  void asksTheCanonicalFormWhereTheNameIsSilent() {
    PolicyTerm term = term("“新国九招”", TermCategory.DOCUMENT).canonical("关于资本市场的若干意见").build();

    assertThat(read(term).documentKind()).contains(DocumentKind.OPINIONS);
  }

  @Test
  void leavesOtherTermsAndKnownKindsAlone() {
    PolicyTerm programme = term("“十四五”规划", TermCategory.PROGRAMME).build();
    PolicyTerm known =
        term("《决定》", TermCategory.DOCUMENT).documentKind(DocumentKind.RESOLUTION).build();

    assertThat(read(programme)).isEqualTo(programme);
    assertThat(read(known)).isEqualTo(known);
  }
}
