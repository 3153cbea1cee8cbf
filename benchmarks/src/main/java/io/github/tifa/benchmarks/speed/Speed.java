package io.github.tifa.benchmarks.speed;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How fast a peer was, in UTF-16 code units a second.
 *
 * @param name the peer
 * @param rounds the speed in each round, at least one
 * @param checksum what the work came to
 */
public record Speed(String name, ImmutableList<Double> rounds, int checksum) {

  /** Returns the median of the rounds. */
  public double median() {
    return median(rounds);
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
   * Returns the ratio to another contender: the median of the ratios within each round, which what
   * slows down a whole round does not change.
   *
   * @param baseline a peer measured in the same rounds
   */
  public double ratioTo(Speed baseline) {
    return median(
        IntStream.range(0, rounds.size())
            .mapToObj(round -> rounds.get(round) / baseline.rounds.get(round))
            .toList());
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
