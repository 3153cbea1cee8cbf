package io.github.tifa.terms.usage;

import static io.github.tifa.terms.usage.MarkedDocuments.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import com.google.common.testing.SerializableTester;
import io.github.tifa.document.Document;
import io.github.tifa.document.TermCategory;
import io.github.tifa.export.ArbitraryDocuments;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TermDiffTest {

  @Provide
  Arbitrary<Document> documents() {
    return ArbitraryDocuments.documents();
  }

  @Test
  void sortsTermsWithTheirPlaces() {
    TermDiff diff =
        TermDiff.between(
            document("a", "坚持⟦K:FORMULATION|统筹发展和安全⟧。\n推进⟦K:PROGRAMME|脱贫攻坚⟧，⟦K:FORMULATION|共同富裕⟧。"),
            document(
                "b", "坚持⟦K:FORMULATION|统筹好发展和安全⟧。\n推进⟦K:PROGRAMME|乡村振兴⟧，⟦K:FORMULATION|共同富裕⟧。"));

    assertThat(diff.added()).extracting(TermUse::name).containsExactly("乡村振兴");
    assertThat(diff.dropped()).extracting(TermUse::name).containsExactly("脱贫攻坚");
    assertThat(diff.unchanged())
        .extracting(change -> change.newer().name())
        .containsExactly("共同富裕");
    assertThat(diff.moreFrequent()).isEmpty();
    assertThat(diff.lessFrequent()).isEmpty();
    assertThat(diff.reworded()).hasSize(1);
    Rewording rewording = diff.reworded().get(0);
    assertThat(rewording.kind()).isEqualTo(Rewording.Kind.SIMILAR);
    assertThat(rewording.similarity()).isEqualTo(14.0 / 15, offset(1e-9));
    assertThat(rewording.older().occurrences())
        .containsExactly(new TermOccurrence("a", new Span(2, 9), "统筹发展和安全", "坚持", "。"));
    assertThat(rewording.newer().occurrences())
        .containsExactly(new TermOccurrence("b", new Span(2, 10), "统筹好发展和安全", "坚持", "。"));
  }

  @Test
  void theSameTermsAreNoDifference() {
    Document document = document("a", "⟦K:MEETING|二十届三中全会⟧⟦K:FORMULATION|共同富裕⟧");

    TermDiff diff = TermDiff.between(document, document);

    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.unchanged()).hasSize(2);
    assertThat(diff.largestChanges(10)).isEmpty();
  }

  @Test
  void whatIsSetDifferentlyIsTheSame() {
    TermDiff diff =
        TermDiff.between(
            document("a", "⟦K:PROGRAMME|“一带一路”⟧倡议。⟦K:DOCUMENT|《 决定》⟧。"),
            document("b", "⟦K:PROGRAMME|一帶一路⟧倡議。⟦K:DOCUMENT|決定⟧。"));

    assertThat(diff.isEmpty()).isTrue();
  }

  @Test
  void sameCanonicalFormInOtherWordsIsARewording() {
    Map<String, String> canonical =
        Map.of("三中全会", "第二十届中央委员会第三次全体会议", "党的二十届三中全会", "第二十届中央委员会第三次全体会议");

    TermDiff diff =
        TermDiff.between(
            document("a", "⟦K:MEETING|党的二十届三中全会⟧", canonical),
            document("b", "⟦K:MEETING|三中全会⟧", canonical));

    assertThat(diff.reworded()).hasSize(1);
    assertThat(diff.reworded().get(0).kind()).isEqualTo(Rewording.Kind.CANONICAL);
    assertThat(diff.added()).isEmpty();
    assertThat(diff.dropped()).isEmpty();
  }

  @Test
  void aSharedWordingIsNoRewording() {
    Map<String, String> canonical = Map.of("三中全会", "甲", "党的二十届三中全会", "甲");

    TermDiff diff =
        TermDiff.between(
            document("a", "⟦K:MEETING|党的二十届三中全会⟧", canonical),
            document("b", "⟦K:MEETING|三中全会⟧⟦K:MEETING|党的二十届三中全会⟧", canonical));

    assertThat(diff.reworded()).isEmpty();
    assertThat(diff.unchanged()).hasSize(1);
    assertThat(diff.unchanged().get(0).newer().wordings()).containsExactly("三中全会", "党的二十届三中全会");
  }

  @ParameterizedTest
  @CsvSource({
    // A numeral, a name inside, another kind of thing: different however alike.
    "K:MEETING|党的二十届三中全会, K:MEETING|党的二十届四中全会",
    "K:PROGRAMME|“十四五”发展规划, K:PROGRAMME|“十五五”发展规划",
    "K:FORMULATION|⟦P|中⟧⟦P|非⟧命运共同体, K:FORMULATION|⟦P|中⟧⟦P|阿⟧命运共同体",
    "K:MEETING|全国教育工作会议, K:FORMULATION|全国教育工作协议",
    "K:DOCUMENT|全国教育工作会议, K:MEETING|全国教育工作会谈",
    // Half of the characters is not enough.
    "K:FORMULATION|数字中国, K:FORMULATION|数字政府",
  })
  void differentThingsAreNoRewording(String older, String newer) {
    TermDiff diff =
        TermDiff.between(document("a", "⟦" + older + "⟧"), document("b", "⟦" + newer + "⟧"));

    assertThat(diff.reworded()).isEmpty();
    assertThat(diff.added()).hasSize(1);
    assertThat(diff.dropped()).hasSize(1);
  }

  @Test
  void theMostSimilarPairIsMadeFirst() {
    TermDiff diff =
        TermDiff.between(
            document("a", "⟦K:FORMULATION|扎实推动共同富裕⟧，⟦K:FORMULATION|推动共同富裕⟧"),
            document("b", "⟦K:FORMULATION|扎实推进共同富裕⟧，⟦K:FORMULATION|扎实推动好共同富裕⟧"));

    assertThat(diff.reworded())
        .extracting(pair -> pair.older().name() + " " + pair.newer().name())
        .containsExactly("扎实推动共同富裕 扎实推动好共同富裕");
    assertThat(diff.dropped()).extracting(TermUse::name).containsExactly("推动共同富裕");
    assertThat(diff.added()).extracting(TermUse::name).containsExactly("扎实推进共同富裕");
  }

  @Test
  void frequenciesAreRelativeToTheText() {
    String term = "⟦K:FORMULATION|共同富裕⟧";
    String rare = "⟦K:FORMULATION|乡村振兴⟧";
    String filler = "一".repeat(84);

    TermDiff diff =
        TermDiff.between(
            document("a", term + rare.repeat(4) + filler),
            // Twice as long.
            document("b", term.repeat(6) + rare.repeat(2) + filler.repeat(2)));

    assertThat(diff.moreFrequent()).hasSize(1);
    FrequencyChange more = diff.moreFrequent().get(0);
    assertThat(more.older().perThousand()).isEqualTo(1000.0 / 104, offset(1e-9));
    assertThat(more.newer().perThousand()).isEqualTo(6000.0 / 200, offset(1e-9));
    assertThat(diff.lessFrequent())
        .extracting(change -> change.newer().name())
        .containsExactly("乡村振兴");
  }

  @Test
  void oneMentionMoreIsNoChange() {
    String term = "⟦K:FORMULATION|共同富裕⟧";
    Document once = document("a", term + "一二三四一二三四");
    Document twice = document("b", term + term + "一二三四");
    Document thrice = document("c", term + term + term);

    assertThat(TermDiff.between(once, twice).isEmpty()).isTrue();
    assertThat(TermDiff.between(once, thrice).moreFrequent()).hasSize(1);
    assertThat(
            TermDiff.between(
                    TermProfile.of(once), TermProfile.of(twice), new TermDiffThresholds(2, 1, 1))
                .moreFrequent())
        .hasSize(1);
  }

  @Test
  void largestChangesComeByLogLikelihood() {
    TermDiff diff =
        TermDiff.between(
            document("a", "⟦K:FORMULATION|甲甲⟧".repeat(9) + "⟦K:DOCTRINE|乙乙⟧"),
            document("b", "⟦K:FORMULATION|丙丙⟧".repeat(5) + "⟦K:DOCTRINE|乙乙⟧".repeat(5)));

    assertThat(diff.largestChanges(2))
        .extracting(RateChange::name, RateChange::newer)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("甲甲", 0.0),
            org.assertj.core.groups.Tuple.tuple("丙丙", 250.0));
    // 5 against 0 in texts of equal length: 2 · 5 · ln 2.
    assertThat(diff.largestChanges(2).get(1).logLikelihood())
        .isEqualTo(10 * Math.log(2), offset(1e-9));
    assertThatThrownBy(() -> diff.largestChanges(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void aTermWhoseWordsTheOtherTextHasIsNeitherAddedNorDropped() {
    TermDiff diff =
        TermDiff.between(
            document("a", "⟦K:PROGRAMME|新型城镇化⟧。⟦K:PROGRAMME|“新型城镇化”⟧。⟦K:FORMULATION|共同富裕⟧。"),
            document("b", "⟦K:PROGRAMME|新型城镇化战略五年行动计划⟧，新型\n城鎮化。⟦K:DOCTRINE|科学发展观⟧。"));

    assertThat(diff.dropped()).extracting(TermUse::name).containsExactly("共同富裕");
    assertThat(diff.embedded()).hasSize(1);
    EmbeddedTerm embedded = diff.embedded().get(0);
    assertThat(embedded.use().name()).isEqualTo("新型城镇化");
    assertThat(embedded.annotated()).isEqualTo(EmbeddedTerm.Side.OLDER);
    assertThat(embedded.olderInText()).isEqualTo(2);
    assertThat(embedded.newerInText()).isEqualTo(2);
    assertThat(diff.added()).extracting(TermUse::name).containsExactly("新型城镇化战略五年行动计划", "科学发展观");
  }

  @Test
  void collectionsAreComparedAsOne() {
    TermDiff diff =
        TermDiff.between(
            List.of(document("a", "⟦K:FORMULATION|甲甲⟧"), document("b", "⟦K:FORMULATION|甲甲⟧")),
            List.of());

    assertThat(diff.older().documents()).isEqualTo(2);
    assertThat(diff.newer().documents()).isZero();
    assertThat(diff.dropped()).hasSize(1);
    assertThat(diff.dropped().get(0).occurrences())
        .extracting(TermOccurrence::documentId)
        .containsExactly("a", "b");
  }

  @Test
  void theMostFrequentSurfaceAndCategoryCount() {
    TermUse use =
        TermProfile.of(
                document("a", "⟦K:PROGRAMME|一带一路⟧⟦K:FORMULATION|“一带一路”⟧⟦K:FORMULATION|“一带一路”⟧"))
            .terms()
            .get(0);

    assertThat(use.name()).isEqualTo("“一带一路”");
    assertThat(use.category()).isEqualTo(TermCategory.FORMULATION);
    assertThat(use.wordings()).containsExactly("“一带一路”");
    assertThat(use.count()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"0.9, 2, 0.75", "NaN, 2, 0.75", "1.5, -1, 0.75", "1.5, 2, 0", "1.5, 2, 1.1"})
  void refusesThresholdsOutOfRange(double ratio, double occurrences, double similarity) {
    assertThatThrownBy(() -> new TermDiffThresholds(ratio, occurrences, similarity))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 300)
  void everyTermStandsInOneList(
      @ForAll("documents") Document older, @ForAll("documents") Document newer) {
    TermDiff diff = TermDiff.between(older, newer);

    List<TermUse> before = new ArrayList<>(diff.dropped());
    List<TermUse> after = new ArrayList<>(diff.added());
    diff.reworded().forEach(pair -> before.add(pair.older()));
    diff.reworded().forEach(pair -> after.add(pair.newer()));
    diff.embedded()
        .forEach(
            term -> (term.annotated() == EmbeddedTerm.Side.OLDER ? before : after).add(term.use()));
    Stream.of(diff.moreFrequent(), diff.lessFrequent(), diff.unchanged())
        .flatMap(List::stream)
        .forEach(
            change -> {
              before.add(change.older());
              after.add(change.newer());
            });
    assertThat(before).containsExactlyInAnyOrderElementsOf(diff.older().terms());
    assertThat(after).containsExactlyInAnyOrderElementsOf(diff.newer().terms());
    assertThat(diff.older().terms().stream().mapToInt(TermUse::count).sum())
        .isEqualTo(older.policyTerms().size());
    assertThat(TermDiff.between(newer, older).reworded()).hasSameSizeAs(diff.reworded());
  }

  @Property(tries = 100)
  void evidenceIsInTheText(@ForAll("documents") Document document) {
    for (TermUse use : TermProfile.of(document).terms()) {
      for (TermOccurrence occurrence : use.occurrences()) {
        assertThat(occurrence.span().of(document.text())).isEqualTo(occurrence.surface());
        assertThat(document.text())
            .contains(occurrence.surface() + occurrence.right())
            .contains(occurrence.left());
      }
    }
  }

  @Test
  void survivesSerialization() {
    SerializableTester.reserializeAndAssert(
        TermDiff.between(
            document("a", "⟦K:FORMULATION|甲甲⟧", Map.of("甲甲", "甲")),
            document("b", "⟦K:FORMULATION|乙乙⟧")));
  }
}
