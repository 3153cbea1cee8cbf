package io.github.tifa.benchmarks.speed;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures workloads side by side: in each round each of them runs once, one after the other, so
 * that what disturbs the machine disturbs them alike. The first rounds warm up and do not count.
 */
public final class InterleavedRounds {
  private static final double NANOS_PER_SECOND = 1e9;

  private final int warmUp;
  private final int rounds;

  /**
   * Creates a measurement.
   *
   * @param warmUp rounds that do not count, at least 0
   * @param rounds rounds that count, at least 1
   */
  public InterleavedRounds(int warmUp, int rounds) {
    checkArgument(warmUp >= 0, "warmUp: %s", warmUp);
    checkArgument(rounds >= 1, "rounds: %s", rounds);
    this.warmUp = warmUp;
    this.rounds = rounds;
  }

  /** Returns the speed of each workload, in the order given. */
  public ImmutableList<Speed> measure(List<Workload> workloads) throws InterruptedException {
    List<List<Cost>> costs = new ArrayList<>();
    workloads.forEach(workload -> costs.add(new ArrayList<>()));
    try (Workers workers = new Workers()) {
      for (int round = -warmUp; round < rounds; round++) {
        for (int i = 0; i < workloads.size(); i++) {
          Cost cost = workers.run(workloads.get(i), round);
          if (round >= 0) {
            costs.get(i).add(cost);
          }
        }
      }
    }
    ImmutableList.Builder<Speed> speeds = ImmutableList.builder();
    for (int i = 0; i < workloads.size(); i++) {
      speeds.add(speed(workloads.get(i), costs.get(i)));
    }
    return speeds.build();
  }

  private static Speed speed(Workload workload, List<Cost> costs) {
    double characters = workload.characters();
    return new Speed(
        workload.name(),
        workload.threads(),
        costs.stream()
            .map(cost -> characters * NANOS_PER_SECOND / cost.nanos())
            .collect(ImmutableList.toImmutableList()),
        costs.get(costs.size() - 1).allocatedBytes() / characters,
        costs.stream().mapToInt(Cost::checksum).reduce(0, (a, b) -> a ^ b));
  }
}
