package io.github.tifa.benchmarks.times;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TimexComparisonTest {
  @TempDir private Path folder;

  @Test
  void theTimexValueAndEveryResolutionAgree() {
    TimexCase day = timexCase("XXXX-07-28", List.of("2023-07-28"), List.of("2024-07-28"));

    assertThat(TimexComparison.agrees(day, List.of("XXXX-07-28"))).isTrue();
    assertThat(TimexComparison.agrees(day, List.of("2022-07-28", "2024-07-28"))).isTrue();
    assertThat(TimexComparison.agrees(day, List.of("2022-07-28"))).isFalse();
    assertThat(TimexComparison.agrees(day, List.of())).isFalse();
  }

  @Test
  void aPeriodEndsWithItsLastDayOrTheDayAfter() {
    TimexCase month = timexCase("2024-07", List.of("2024-07-01", "2024-08-01"));
    TimexCase days = timexCase("(a,b,P2D)", List.of("2024-07-01", "2024-07-03"));

    assertThat(TimexComparison.agrees(month, List.of("2024-07-01/2024-07-31"))).isTrue();
    assertThat(TimexComparison.agrees(days, List.of("2024-07-01/2024-07-03"))).isTrue();
    assertThat(TimexComparison.agrees(days, List.of("2024-07-01/2024-07-02"))).isTrue();
    assertThat(TimexComparison.agrees(days, List.of("2024-07-01/2024-07-04"))).isFalse();
    assertThat(TimexComparison.agrees(days, List.of("2024-07"))).isFalse();
  }

  @Test
  void secondsAndMinutesThatResolutionsAddDoNotMatter() {
    TimexCase hour = timexCase("other", List.of("2010-01-29 07:00:00"));

    assertThat(TimexComparison.agrees(hour, List.of("2010-01-29T07"))).isTrue();
    assertThat(TimexComparison.agrees(hour, List.of("2010-01-29T07:00"))).isTrue();
    assertThat(TimexComparison.agrees(hour, List.of("2010-01-29T08"))).isFalse();
  }

  @Test
  void readsTheCasesThatHaveAValue() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("DateParser.json"),
            """
            [{"Input": "在7月28日", "Context": {"ReferenceDateTime": "2024-01-02T00:00:00"},
              "Results": [
                {"Text": "7月28日", "Start": "1", "Length": "5", "Value": {"Timex": "XXXX-07-28",
                 "FutureResolution": {"date": "2024-07-28"},
                 "PastResolution": {"date": "2023-07-28"}}},
                {"Text": "无", "Start": "0", "Length": "1"}]}]
            """);

    List<TimexCase> cases = TimexCase.read(file);

    assertThat(cases)
        .containsExactly(
            new TimexCase(
                "在7月28日",
                1,
                5,
                LocalDate.of(2024, 1, 2),
                "XXXX-07-28",
                ImmutableList.of(ImmutableList.of("2023-07-28"), ImmutableList.of("2024-07-28"))));
    assertThat(cases.get(0).expression()).isEqualTo("7月28日");
  }

  @SafeVarargs
  private static TimexCase timexCase(String timex, List<String>... resolutions) {
    ImmutableList.Builder<ImmutableList<String>> copies = ImmutableList.builder();
    for (List<String> resolution : resolutions) {
      copies.add(ImmutableList.copyOf(resolution));
    }
    return new TimexCase("", 0, 0, LocalDate.of(2024, 1, 1), timex, copies.build());
  }
}
