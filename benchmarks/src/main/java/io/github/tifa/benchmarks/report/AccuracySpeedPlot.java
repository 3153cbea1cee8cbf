package io.github.tifa.benchmarks.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Plots what a system gets right against how fast it is, from the tables of results. */
public final class AccuracySpeedPlot {
  private AccuracySpeedPlot() {}

  /**
   * Returns the plot; empty if no system has both figures.
   *
   * @param what what is found, as the title of the axis says it
   * @param accuracy scores on one gold standard, one of each system
   * @param speed speeds, one of each system
   */
  public static Optional<ScatterPlot> of(String what, ResultTable accuracy, ResultTable speed) {
    ImmutableList.Builder<PlotPoint> points = ImmutableList.builder();
    for (String system : accuracy.values("system")) {
      ResultTable speeds = speed.where("system", system);
      if (!speeds.isEmpty()) {
        points.add(
            new PlotPoint(
                system,
                speeds.number("chars_per_second"),
                accuracy.where("system", system).number("f1"),
                system.startsWith("Tifa")));
      }
    }
    ImmutableList<PlotPoint> all = points.build();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ScatterPlot(
                what + ": accuracy and speed",
                "characters a second, one thread, article by article",
                what + ", F1 in %, on " + accuracy.values("gold").get(0),
                all));
  }
}
