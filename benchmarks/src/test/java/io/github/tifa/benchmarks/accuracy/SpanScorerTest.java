package io.github.tifa.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpanScorerTest {
  private static final GoldDocument GOLD =
      new GoldDocument(
          "a",
          "马兴瑞在喀什讲新时代党的治疆方略",
          ImmutableList.of(
              new LabelledSpan(new Span(0, 3), Label.PERSON),
              new LabelledSpan(new Span(4, 6), Label.PLACE),
              new LabelledSpan(new Span(7, 16), Label.POLICY_TERM, "DOCTRINE")),
          ImmutableSet.copyOf(Label.values()));

  @Test
  void countsExactSpansByLabel() {
    Scores scores =
        score(
            new LabelledSpan(new Span(0, 3), Label.PERSON),
            new LabelledSpan(new Span(4, 6), Label.ORGANIZATION));

    assertThat(scores.exact().get(Label.PERSON)).isEqualTo(new Tally(1, 1, 1, 1));
    assertThat(scores.exact().get(Label.PLACE)).isEqualTo(new Tally(0, 0, 0, 1));
    assertThat(scores.names()).isEqualTo(new Tally(1, 2, 1, 2));
    assertThat(scores.names().f1()).isCloseTo(50, within(0.001));
  }

  @Test
  void aTermOverlapsThatSharesHalfOfTheLongerSpan() {
    Scores half = score(new LabelledSpan(new Span(11, 16), Label.POLICY_TERM, "DOCTRINE"));
    Scores less = score(new LabelledSpan(new Span(12, 16), Label.POLICY_TERM, "DOCTRINE"));

    assertThat(half.exact().get(Label.POLICY_TERM).correctGold()).isZero();
    assertThat(half.overlap()).isEqualTo(new Tally(1, 1, 1, 1));
    assertThat(less.overlap()).isEqualTo(new Tally(0, 1, 0, 1));
  }

  @Test
  void categoryCountsOnlyWhereTheSpanIsExact() {
    assertThat(
            score(new LabelledSpan(new Span(7, 16), Label.POLICY_TERM, "DOCTRINE"))
                .categoryAccuracy())
        .isEqualTo(100);
    assertThat(
            score(new LabelledSpan(new Span(7, 16), Label.POLICY_TERM, "PROGRAMME"))
                .categoryAccuracy())
        .isZero();
  }

  @Test
  void labelsThatTheGoldStandardLacksAreNotScored() {
    GoldDocument namesOnly =
        new GoldDocument("b", "马兴瑞", ImmutableList.of(), ImmutableSet.of(Label.PERSON));
    SpanScorer scorer = new SpanScorer();
    scorer.add(namesOnly, List.of(new LabelledSpan(new Span(0, 3), Label.POST)));

    assertThat(scorer.scores().exact()).containsOnlyKeys(Label.PERSON);
  }

  private static Scores score(LabelledSpan... predicted) {
    SpanScorer scorer = new SpanScorer();
    scorer.add(GOLD, List.of(predicted));
    return scorer.scores();
  }
}
