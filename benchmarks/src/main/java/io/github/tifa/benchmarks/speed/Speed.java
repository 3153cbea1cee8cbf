package io.github.tifa.benchmarks.speed;

import com.google.common.collect.ImmutableList;
import com.google.common.math.Quantiles;
import java.util.Collections;
import java.util.stream.IntStream;

/**
 * How fast a workload was, in UTF-16 code units a second.
 *
 * @param name the workload
 * @param threads on how many threads
 * @param rounds the speed in each round, at least one
 * @param bytesPerCharacter what the last round allocated, by UTF-16 code unit
 * @param checksum what the work came to
 */
public record Speed(
    String name,
    int threads,
    ImmutableList<Double> rounds,
    double bytesPerCharacter,
    int checksum) {

  /** Returns the median of the rounds. */
  public double median() {
    return Quantiles.median().compute(rounds);
  }

  /** Returns the slowest round. */
  public double slowest() {
    return Collections.min(rounds);
  }

  /** Returns the fastest round. */
  public double fastest() {
    return Collections.max(rounds);
  }

  /**
   * Returns the ratio to another workload: the median of the ratios within each round, which what
   * slows down a whole round does not change.
   *
   * @param baseline a workload measured in the same rounds
   */
  public double ratioTo(Speed baseline) {
    return Quantiles.median()
        .compute(
            IntStream.range(0, rounds.size())
                .mapToDouble(round -> rounds.get(round) / baseline.rounds.get(round))
                .toArray());
  }
}
