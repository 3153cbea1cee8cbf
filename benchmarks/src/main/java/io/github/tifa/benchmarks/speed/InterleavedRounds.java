package io.github.tifa.benchmarks.speed;

import com.google.common.collect.ImmutableList;
import io.github.tifa.benchmarks.peers.Peer;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures peers side by side: in each round each of them reads the same texts once, one after the
 * other, so that what disturbs the machine disturbs them alike. The first rounds warm up and do not
 * count.
 */
public final class InterleavedRounds {
  private static final int NANOS_PER_SECOND = 1_000_000_000;

  private final int warmUp;
  private final int rounds;

  /** Creates a measurement of {@code rounds} rounds after {@code warmUp} that do not count. */
  public InterleavedRounds(int warmUp, int rounds) {
    this.warmUp = warmUp;
    this.rounds = rounds;
  }

  /** Returns the speed of each peer, in the order given. */
  public ImmutableList<Speed> measure(List<Peer> peers, List<String> texts) {
    long characters = texts.stream().mapToLong(String::length).sum();
    List<List<Double>> speeds = new ArrayList<>();
    peers.forEach(peer -> speeds.add(new ArrayList<>()));
    int sink = 0;
    for (int round = -warmUp; round < rounds; round++) {
      for (int i = 0; i < peers.size(); i++) {
        long start = System.nanoTime();
        for (String text : texts) {
          sink ^= peers.get(i).process(text);
        }
        long nanos = System.nanoTime() - start;
        if (round >= 0) {
          speeds.get(i).add((double) characters * NANOS_PER_SECOND / nanos);
        }
      }
    }
    ImmutableList.Builder<Speed> result = ImmutableList.builder();
    for (int i = 0; i < peers.size(); i++) {
      result.add(new Speed(peers.get(i).name(), ImmutableList.copyOf(speeds.get(i)), sink));
    }
    return result.build();
  }
}
