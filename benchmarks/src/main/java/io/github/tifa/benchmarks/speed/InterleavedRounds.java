package io.github.tifa.benchmarks.speed;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures workloads side by side: in each round each of them runs once, one after the other, so
 * that what disturbs the machine disturbs them alike. The first rounds warm up and do not count.
 */
public final class InterleavedRounds {
  /** Long enough for the largest of the systems to be compiled to the end. */
  public static final Duration WARM_UP = Duration.ofSeconds(10);

  private static final double NANOS_PER_SECOND = 1e9;

  private final Duration warmUp;
  private final int rounds;

  /**
   * Creates a measurement.
   *
   * @param warmUp how long each workload runs before, at least once if it is not zero
   * @param rounds rounds that count, at least 1
   */
  public InterleavedRounds(Duration warmUp, int rounds) {
    checkArgument(!warmUp.isNegative(), "warmUp: %s", warmUp);
    checkArgument(rounds >= 1, "rounds: %s", rounds);
    this.warmUp = warmUp;
    this.rounds = rounds;
  }

  /** Returns the speed of each workload, in the order given. */
  public ImmutableList<Speed> measure(List<Workload> workloads) throws InterruptedException {
    List<List<Cost>> costs = new ArrayList<>();
    workloads.forEach(workload -> costs.add(new ArrayList<>()));
    try (Workers workers = new Workers()) {
      warmUp(workloads, workers);
      for (int round = 0; round < rounds; round++) {
        for (int i = 0; i < workloads.size(); i++) {
          costs.get(i).add(workers.run(workloads.get(i), round));
        }
      }
    }
    ImmutableList.Builder<Speed> speeds = ImmutableList.builder();
    for (int i = 0; i < workloads.size(); i++) {
      speeds.add(speed(workloads.get(i), costs.get(i)));
    }
    return speeds.build();
  }

  private void warmUp(List<Workload> workloads, Workers workers) throws InterruptedException {
    long[] nanos = new long[workloads.size()];
    boolean cold = true;
    for (int round = -1; cold; round--) {
      cold = false;
      for (int i = 0; i < nanos.length; i++) {
        if (nanos[i] < warmUp.toNanos()) {
          nanos[i] += workers.run(workloads.get(i), round).nanos();
          cold = true;
        }
      }
    }
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
