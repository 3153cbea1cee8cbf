package io.github.tifa.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpeedTest {

  @Test
  void sumsUpItsRounds() {
    Speed odd = new Speed("a", ImmutableList.of(30.0, 10.0, 20.0), 0);
    Speed even = new Speed("b", ImmutableList.of(40.0, 10.0, 20.0, 30.0), 0);

    assertThat(odd.median()).isEqualTo(20);
    assertThat(even.median()).isEqualTo(25);
    assertThat(odd.slowest()).isEqualTo(10);
    assertThat(odd.fastest()).isEqualTo(30);
  }

  @Test
  void theRatioIsTakenWithinRounds() {
    Speed baseline = new Speed("a", ImmutableList.of(10.0, 100.0, 20.0), 0);
    Speed twice = new Speed("b", ImmutableList.of(20.0, 200.0, 20.0), 0);

    assertThat(twice.ratioTo(baseline)).isEqualTo(2);
    assertThat(baseline.ratioTo(baseline)).isEqualTo(1);
  }

  @Test
  void contendersTakeTurnsAndOnlyTheRoundsAfterTheWarmUpCount() {
    List<String> calls = new ArrayList<>();
    List<Contender> contenders =
        List.of(
            new Contender("a", text -> log(calls, "a" + text)),
            new Contender("b", text -> log(calls, "b" + text)));

    List<Speed> speeds = new InterleavedRounds(1, 2).measure(contenders, List.of("1", "2"));

    assertThat(calls)
        .containsExactly("a1", "a2", "b1", "b2", "a1", "a2", "b1", "b2", "a1", "a2", "b1", "b2");
    assertThat(speeds).extracting(Speed::name).containsExactly("a", "b");
    assertThat(speeds)
        .allSatisfy(speed -> assertThat(speed.rounds()).hasSize(2).allMatch(value -> value > 0));
  }

  private static int log(List<String> calls, String call) {
    calls.add(call);
    return calls.size();
  }
}
