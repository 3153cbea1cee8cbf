package io.github.tifa.benchmarks.speed;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures contenders side by side: in each round each of them reads the same texts once, one after
 * the other, so that what disturbs the machine disturbs them alike. The first rounds warm up and do
 * not count.
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

  /** Returns the speed of each contender, in the order given. */
  public ImmutableList<Speed> measure(List<Contender> contenders, List<String> texts) {
    long characters = texts.stream().mapToLong(String::length).sum();
    List<List<Double>> speeds = new ArrayList<>();
    contenders.forEach(contender -> speeds.add(new ArrayList<>()));
    int sink = 0;
    for (int round = -warmUp; round < rounds; round++) {
      for (int i = 0; i < contenders.size(); i++) {
        long start = System.nanoTime();
        for (String text : texts) {
          sink ^= contenders.get(i).workload().process(text);
        }
        long nanos = System.nanoTime() - start;
        if (round >= 0) {
          speeds.get(i).add((double) characters * NANOS_PER_SECOND / nanos);
        }
      }
    }
    ImmutableList.Builder<Speed> result = ImmutableList.builder();
    for (int i = 0; i < contenders.size(); i++) {
      result.add(new Speed(contenders.get(i).name(), ImmutableList.copyOf(speeds.get(i)), sink));
    }
    return result.build();
  }
}
