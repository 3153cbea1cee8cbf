package io.github.tifa.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import io.github.tifa.benchmarks.peers.Peer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class SpeedTest {

  private static Speed speed(Double... rounds) {
    return new Speed("a", 1, ImmutableList.copyOf(rounds), 0, 0);
  }

  @Test
  void sumsUpItsRounds() {
    Speed odd = speed(30.0, 10.0, 20.0);
    Speed even = speed(40.0, 10.0, 20.0, 30.0);

    assertThat(odd.median()).isEqualTo(20);
    assertThat(even.median()).isEqualTo(25);
    assertThat(odd.slowest()).isEqualTo(10);
    assertThat(odd.fastest()).isEqualTo(30);
  }

  @Test
  void theRatioIsTakenWithinRounds() {
    Speed baseline = speed(10.0, 100.0, 20.0);
    Speed twice = speed(20.0, 200.0, 20.0);

    assertThat(twice.ratioTo(baseline)).isEqualTo(2);
    assertThat(baseline.ratioTo(baseline)).isEqualTo(1);
  }

  @Test
  void peersTakeTurnsAndOnlyTheRoundsAfterTheWarmUpCount() throws InterruptedException {
    List<String> calls = Collections.synchronizedList(new ArrayList<>());
    List<String> texts = List.of("1", "2");

    List<Speed> speeds =
        new InterleavedRounds(Duration.ofNanos(1), 2)
            .measure(
                List.of(
                    Workload.of(new LoggingPeer("a", calls), texts, 1),
                    Workload.of(new LoggingPeer("b", calls), texts, 1)));

    assertThat(calls)
        .containsExactly("a1", "a2", "b1", "b2", "a1", "a2", "b1", "b2", "a1", "a2", "b1", "b2");
    assertThat(speeds).extracting(Speed::name).containsExactly("a", "b");
    assertThat(speeds)
        .allSatisfy(speed -> assertThat(speed.rounds()).hasSize(2).allMatch(value -> value > 0));
  }

  @Test
  void threadsShareOutTheTexts() throws InterruptedException {
    Set<Integer> texts = ConcurrentHashMap.newKeySet();
    CountDownLatch both = new CountDownLatch(2);

    new InterleavedRounds(Duration.ZERO, 1)
        .measure(
            List.of(
                new Workload(
                    "a",
                    2,
                    2,
                    2,
                    (round, text) -> {
                      both.countDown();
                      both.await();
                      texts.add(text);
                      return 0;
                    })));

    assertThat(texts).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void countsWhatIsAllocatedByCharacter() throws InterruptedException {
    byte[][] kept = new byte[1][];
    Workload workload =
        new Workload(
            "a",
            1,
            1,
            1_000,
            (round, text) -> {
              kept[0] = new byte[1_000_000];
              return kept[0].length;
            });

    Speed speed = new InterleavedRounds(Duration.ZERO, 1).measure(List.of(workload)).get(0);

    assertThat(speed.bytesPerCharacter()).isBetween(1_000.0, 1_100.0);
  }

  @Test
  void aFailureNamesTheWork() {
    Workload workload =
        new Workload(
            "broken",
            1,
            1,
            1,
            (round, text) -> {
              throw new IOException("gone");
            });

    assertThatIllegalStateException()
        .isThrownBy(() -> new InterleavedRounds(Duration.ZERO, 1).measure(List.of(workload)))
        .withMessageContaining("broken")
        .havingCause()
        .withMessage("gone");
  }

  /** Logs what it is given. */
  private record LoggingPeer(String name, List<String> calls) implements Peer {
    @Override
    public int process(String text) {
      calls.add(name + text);
      return calls.size();
    }
  }
}
