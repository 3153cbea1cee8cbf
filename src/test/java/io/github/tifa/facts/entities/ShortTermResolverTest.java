package io.github.tifa.facts.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.TermCategory;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ShortTermResolverTest {

  private static List<Optional<String>> canonicals(
      String text, TermCategory category, String... terms) {
    List<PolicyTerm> found = new ArrayList<>();
    int from = 0;
    for (String term : terms) {
      int start = text.indexOf(term, from);
      from = start + term.length();
      found.add(
          PolicyTerm.builder()
              .span(new Span(start, from))
              .surface(term)
              .category(category)
              .provenance(Provenance.rule("test", 1))
              .build());
    }
    return new ShortTermResolver()
        .resolve(NormalizedText.of(text), found).stream().map(PolicyTerm::canonical).toList();
  }

  @Test
  void aShortTitleRepeatsTheOneDocumentThatEndsSo() {
    assertThat(
            canonicals(
                "通过《关于加快建设生态经济强市的决定》。《决定》提出", TermCategory.DOCUMENT, "《关于加快建设生态经济强市的决定》", "《决定》"))
        .containsExactly(Optional.empty(), Optional.of("《关于加快建设生态经济强市的决定》"));
  }

  @Test
  void aShortTitleOfTwoDocumentsStaysOpenUnlessItIsIntroduced() {
    assertThat(
            canonicals(
                "《甲市节水条例》《乙市供水条例》。《条例》规定", TermCategory.DOCUMENT, "《甲市节水条例》", "《乙市供水条例》", "《条例》"))
        .last()
        .isEqualTo(Optional.empty());
    assertThat(
            canonicals(
                "《甲市节水条例》、《乙市供水条例》（以下简称《条例》）",
                TermCategory.DOCUMENT,
                "《甲市节水条例》",
                "《乙市供水条例》",
                "《条例》"))
        .last()
        .isEqualTo(Optional.of("《乙市供水条例》"));
  }

  @Test
  void aPlenumIsRepeatedByItsShortName() {
    assertThat(
            canonicals(
                "中国共产党甲省第十二届委员会第七次全体会议召开。全会强调",
                TermCategory.MEETING,
                "中国共产党甲省第十二届委员会第七次全体会议",
                "全会"))
        .last()
        .isEqualTo(Optional.of("中国共产党甲省第十二届委员会第七次全体会议"));
  }

  @Test
  void aShortFormBeforeTheFullOneStaysOpen() {
    assertThat(canonicals("《决定》。《关于甲的决定》", TermCategory.DOCUMENT, "《决定》", "《关于甲的决定》"))
        .first()
        .isEqualTo(Optional.empty());
  }
}
