package io.github.tifa.terms.usage;

import static io.github.tifa.terms.usage.MarkedDocuments.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.testing.SerializableTester;
import io.github.tifa.document.TermCategory;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TermTimelineTest {
  private static final LocalDate NOVEMBER = LocalDate.of(2023, 11, 30);
  private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 1);

  @Test
  void countsByMonth() {
    TermTimeline timeline = timeline(TimelinePeriod.MONTH);

    assertThat(timeline.series())
        .containsExactly(
            new TermSeries(
                "共同富裕",
                TermCategory.FORMULATION,
                ImmutableMap.of("2023-11", 1, "2024-02", 2, "", 1)),
            new TermSeries("第三次会议", TermCategory.MEETING, ImmutableMap.of("2024-02", 1)));
    assertThat(timeline.series().get(0).total()).isEqualTo(4);
    assertThat(timeline.series().get(0).count("2023-12")).isZero();
    assertThat(timeline.slices())
        .containsExactly(
            new TimelineSlice("2023-11", 1, 5),
            new TimelineSlice("2023-12", 0, 0),
            new TimelineSlice("2024-01", 0, 0),
            new TimelineSlice("2024-02", 1, 10));
    assertThat(timeline.undated()).isEqualTo(new TimelineSlice("", 1, 4));
    SerializableTester.reserializeAndAssert(timeline);
  }

  @Test
  void countsByYear() {
    assertThat(timeline(TimelinePeriod.YEAR).series().get(0).counts())
        .containsExactly(Map.entry("2023", 1), Map.entry("2024", 2), Map.entry("", 1));
  }

  @Test
  void drawsTheCourse() {
    TermTimeline timeline = timeline(TimelinePeriod.MONTH);
    TermSeries series = timeline.series().get(0);

    assertThat(timeline.rates(series, 10).asList())
        .containsExactly(200.0, Double.NaN, Double.NaN, 200.0);
    assertThat(timeline.rates(series, 3).asList()).containsExactly(200.0, 200.0);
    assertThat(timeline.rates(series, 1).asList()).containsExactly(200.0);
    assertThatThrownBy(() -> timeline.rates(series, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingGivesAnEmptyTimeline() {
    TermTimeline timeline = TermTimeline.builder(TimelinePeriod.MONTH).build();

    assertThat(timeline.slices()).isEmpty();
    assertThat(timeline.series()).isEmpty();
    assertThat(timeline.undated().documents()).isZero();
  }

  @Test
  void refusesAnImpossibleYear() {
    assertThatThrownBy(
            () ->
                TermTimeline.builder(TimelinePeriod.YEAR)
                    .add(document("a", "一"), LocalDate.of(-1, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-0001");
  }

  private static TermTimeline timeline(TimelinePeriod period) {
    return TermTimeline.builder(period)
        .add(
            document(
                "b",
                "⟦K:FORMULATION|共同富裕⟧⟦K:FORMULATION|共同富裕⟧⟦K:MEETING|会议⟧",
                Map.of("会议", "第三次会议")),
            FEBRUARY)
        .add(document("a", "⟦K:FORMULATION|共同富裕⟧。"), NOVEMBER)
        .addUndated(document("c", "⟦K:FORMULATION|共同富裕⟧"))
        .build();
  }
}
