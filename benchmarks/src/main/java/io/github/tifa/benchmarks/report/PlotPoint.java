package io.github.tifa.benchmarks.report;

/**
 * A point of a plot.
 *
 * @param label what stands beside it
 * @param x the place on the logarithmic axis, greater than 0
 * @param y the place on the other axis
 * @param ours whether it is one of Tifa's, which stand out
 */
public record PlotPoint(String label, double x, double y, boolean ours) {}
