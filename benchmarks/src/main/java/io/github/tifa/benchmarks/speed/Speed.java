package io.github.tifa.benchmarks.speed;

import java.util.List;

/**
 * How fast a contender was, in UTF-16 code units a second.
 *
 * @param name the contender
 * @param median the median of the rounds
 * @param slowest the slowest round
 * @param fastest the fastest round
 * @param checksum what the work came to
 */
public record Speed(String name, double median, double slowest, double fastest, int checksum) {

  static Speed of(String name, List<Double> rounds, int checksum) {
    List<Double> sorted = rounds.stream().sorted().toList();
    int middle = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    return new Speed(name, median, sorted.get(0), sorted.get(sorted.size() - 1), checksum);
  }
}
