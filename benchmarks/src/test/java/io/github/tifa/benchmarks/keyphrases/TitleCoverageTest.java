package io.github.tifa.benchmarks.keyphrases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.benchmarks.accuracy.GoldDocument;
import io.github.tifa.benchmarks.accuracy.Label;
import io.github.tifa.benchmarks.accuracy.LabelledSpan;
import io.github.tifa.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TitleCoverageTest {

  @Test
  void keepsTheDistinctNamesAndTermsOfTheTitleAndTheRestAsBody() {
    String text = "今天喀什喀什讲治疆方略\n北京，喀什";
    GoldDocument document =
        document(
            text,
            new LabelledSpan(new Span(0, 2), Label.TIME),
            new LabelledSpan(new Span(2, 4), Label.PLACE),
            new LabelledSpan(new Span(4, 6), Label.PLACE),
            new LabelledSpan(new Span(7, 11), Label.POLICY_TERM, "DOCTRINE"),
            new LabelledSpan(new Span(12, 14), Label.PLACE));

    assertThat(TitledArticle.of(document))
        .contains(new TitledArticle("北京，喀什", ImmutableSet.of("喀什", "治疆方略")));
  }

  @Test
  void anArticleWithoutBodyOrNamedTitleCountsNot() {
    LabelledSpan name = new LabelledSpan(new Span(0, 2), Label.PLACE);

    assertThat(TitledArticle.of(document("喀什", name))).isEmpty();
    assertThat(TitledArticle.of(document("喀什\n \n", name))).isEmpty();
    assertThat(TitledArticle.of(document("标题\n喀什"))).isEmpty();
  }

  @Test
  void countsWhatIsAKeyphraseAndWhatStandsInsideOne() {
    TitleCoverage coverage = new TitleCoverage();
    coverage.add(
        new TitledArticle("喀什和新疆棉花", ImmutableSet.of("喀什", "新疆", "北京")), List.of("喀什", "新疆棉花"));
    coverage.add(new TitledArticle("会议", ImmutableSet.of("会议")), List.of());

    assertThat(coverage.articles()).isEqualTo(2);
    assertThat(coverage.inTitles()).isEqualTo(4);
    assertThat(coverage.inBody()).isEqualTo(75);
    assertThat(coverage.equal()).isEqualTo(25);
    assertThat(coverage.covered()).isEqualTo(50);
  }

  private static GoldDocument document(String text, LabelledSpan... spans) {
    return new GoldDocument(
        "a", text, ImmutableList.copyOf(spans), ImmutableSet.copyOf(Label.values()));
  }
}
