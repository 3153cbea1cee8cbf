package io.github.tifa.benchmarks.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/** A logarithmic axis that begins and ends at once, twice or five times a power of ten. */
final class LogAxis {
  private static final ImmutableList<Integer> STEPS = ImmutableList.of(1, 2, 5);
  private static final double MILLION = 1e6;

  private final double least;
  private final double most;

  /**
   * Creates an axis that holds all from {@code least} to {@code most}.
   *
   * @param least greater than 0
   * @param most at least {@code least}
   */
  LogAxis(double least, double most) {
    checkArgument(least > 0 && most >= least, "from %s to %s", least, most);
    this.least = below(least);
    this.most = above(most);
  }

  private static double below(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    double result = power / 2;
    for (int step : STEPS) {
      if (step * power < value) {
        result = step * power;
      }
    }
    return result;
  }

  private static double above(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (int step : STEPS) {
      if (step * power > value) {
        return step * power;
      }
    }
    return 10 * power;
  }

  /** Returns where a value lies, from 0 at the begin of the axis to 1 at its end. */
  double place(double value) {
    return Math.log10(value / least) / Math.log10(most / least);
  }

  /** Returns the values to mark, ascending. */
  ImmutableList<Double> ticks() {
    ImmutableList.Builder<Double> ticks = ImmutableList.builder();
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (; power <= most; power *= 10) {
      for (int step : STEPS) {
        double tick = step * power;
        if (tick >= least * (1 - 1e-9) && tick <= most * (1 + 1e-9)) {
          ticks.add(tick);
        }
      }
    }
    return ticks.build();
  }

  /** Returns how a tick is written: {@code 200,000}, {@code 5 M}. */
  static String label(double tick) {
    return tick >= MILLION
        ? String.format(Locale.ROOT, "%.0f M", tick / MILLION)
        : String.format(Locale.ROOT, "%,.0f", tick);
  }
}
