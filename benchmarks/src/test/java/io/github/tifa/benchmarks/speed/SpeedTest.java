package io.github.tifa.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.tifa.benchmarks.peers.Peer;
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
  void peersTakeTurnsAndOnlyTheRoundsAfterTheWarmUpCount() {
    List<String> calls = new ArrayList<>();
    List<Peer> peers = List.of(new LoggingPeer("a", calls), new LoggingPeer("b", calls));

    List<Speed> speeds = new InterleavedRounds(1, 2).measure(peers, List.of("1", "2"));

    assertThat(calls)
        .containsExactly("a1", "a2", "b1", "b2", "a1", "a2", "b1", "b2", "a1", "a2", "b1", "b2");
    assertThat(speeds).extracting(Speed::name).containsExactly("a", "b");
    assertThat(speeds)
        .allSatisfy(speed -> assertThat(speed.rounds()).hasSize(2).allMatch(value -> value > 0));
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
