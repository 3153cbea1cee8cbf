package io.github.tifa.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class LogAxisTest {

  @Test
  void beginsAndEndsAtRoundValuesAroundAll() {
    LogAxis axis = new LogAxis(170_000, 2_200_000);

    assertThat(axis.ticks()).containsExactly(1e5, 2e5, 5e5, 1e6, 2e6, 5e6);
    assertThat(axis.place(1e5)).isZero();
    assertThat(axis.place(5e6)).isEqualTo(1);
  }

  @Test
  void equalRatiosAreEqualDistances() {
    LogAxis axis = new LogAxis(150, 90_000);

    assertThat(axis.place(4_000) - axis.place(1_000))
        .isCloseTo(axis.place(80_000) - axis.place(20_000), within(1e-9));
  }

  @Test
  void aValueOnATickKeepsRoomOnBothSides() {
    LogAxis axis = new LogAxis(1_000, 1_000);

    assertThat(axis.ticks()).containsExactly(500.0, 1_000.0, 2_000.0);
    assertThat(axis.place(1_000)).isBetween(0.1, 0.9);
  }

  @Test
  void writesMillionsShort() {
    assertThat(LogAxis.label(200_000)).isEqualTo("200,000");
    assertThat(LogAxis.label(5e6)).isEqualTo("5 M");
  }

  @Test
  void refusesWhatHasNoLogarithm() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LogAxis(0, 10))
        .withMessageContaining("from 0.0 to 10.0");
  }
}
