package io.github.tifa.benchmarks.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.Locale;

/**
 * A plot of labelled points over a logarithmic and a linear axis, as an SVG image that follows the
 * light or dark scheme of its reader.
 *
 * @param title what stands above
 * @param xTitle what the logarithmic axis shows
 * @param yTitle what the linear axis shows, in per cent
 * @param points at least one
 */
public record ScatterPlot(
    String title, String xTitle, String yTitle, ImmutableList<PlotPoint> points) {
  private static final int WIDTH = 820;
  private static final int HEIGHT = 500;
  private static final Box AREA = new Box(72, 52, 724, 372);
  private static final double RADIUS = 5.5;
  private static final double LABEL_HEIGHT = 17;

  /** The width of a character of a label, on the wide side for a sans-serif face of 13 pixels. */
  private static final double CHARACTER_WIDTH = 7.3;

  /** From which distance on a line leads from a point to its label. */
  private static final double LEAD = 14;

  /** The steps of the linear axis; the smallest that gives few enough lines is taken. */
  private static final ImmutableList<Integer> Y_STEPS = ImmutableList.of(1, 2, 5, 10, 20);

  private static final int Y_LINES = 8;

  /** How far points keep from the upper and lower border, in steps. */
  private static final double Y_MARGIN = 0.2;

  private static final String STYLE =
      """
      <style>
        text { font-family: system-ui, "Segoe UI", Helvetica, Arial, sans-serif; font-size: 13px; fill: #1f2328 }
        .paper { fill: #ffffff } .title { font-size: 16px; font-weight: 600 } .axis { fill: #59636e }
        .name, text.ours { paint-order: stroke; stroke: #ffffff; stroke-width: 4px; stroke-linejoin: round }
        .grid { stroke: #d1d9e0; stroke-width: 1 } .peer { fill: #6e7781 } .ours { fill: #cf222e }
        text.ours { font-weight: 600 } .lead { stroke: #8c959f; stroke-width: 1 }
        @media (prefers-color-scheme: dark) {
          text { fill: #e6edf3 } .paper { fill: #0d1117 } .axis { fill: #9198a1 }
          .grid { stroke: #30363d } .peer { fill: #9198a1 } .ours { fill: #ff7b72 } .lead { stroke: #656c76 }
        }
      </style>
      """;

  /** Creates a plot. */
  public ScatterPlot {
    checkArgument(!points.isEmpty(), "points: none");
  }

  /** Returns the image. */
  public String svg() {
    LogAxis xAxis =
        new LogAxis(
            points.stream().mapToDouble(PlotPoint::x).min().orElseThrow(),
            points.stream().mapToDouble(PlotPoint::x).max().orElseThrow());
    double lowest = points.stream().mapToDouble(PlotPoint::y).min().orElseThrow();
    double highest = points.stream().mapToDouble(PlotPoint::y).max().orElseThrow();
    int yStep = yStep(highest - lowest);
    int yLeast = (int) Math.floor((lowest - yStep * Y_MARGIN) / yStep) * yStep;
    int yMost =
        Math.max(yLeast + yStep, (int) Math.ceil((highest + yStep * Y_MARGIN) / yStep) * yStep);
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">\n"
            .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT));
    svg.append("<title>").append(escape(title)).append("</title>\n").append(STYLE);
    svg.append("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n");
    text(svg, AREA.x(), 30, "start", "title", title);
    xAxis(svg, xAxis);
    yAxis(svg, yLeast, yMost, yStep);
    points(svg, points.stream().map(point -> place(point, xAxis, yLeast, yMost)).toList());
    return svg.append("</svg>\n").toString();
  }

  private static int yStep(double range) {
    return Y_STEPS.stream()
        .filter(step -> range / step <= Y_LINES)
        .findFirst()
        .orElse(Y_STEPS.get(Y_STEPS.size() - 1));
  }

  private static void xAxisTick(StringBuilder svg, double x, String label) {
    line(svg, "grid", x, AREA.y(), x, AREA.y() + AREA.height());
    text(svg, x, AREA.y() + AREA.height() + 20, "middle", "axis", label);
  }

  private void xAxis(StringBuilder svg, LogAxis axis) {
    for (double tick : axis.ticks()) {
      xAxisTick(svg, AREA.x() + axis.place(tick) * AREA.width(), LogAxis.label(tick));
    }
    text(svg, AREA.x() + AREA.width() / 2, HEIGHT - 20, "middle", "axis", xTitle);
  }

  private void yAxis(StringBuilder svg, int least, int most, int step) {
    for (int tick = least; tick <= most; tick += step) {
      double y = y(tick, least, most);
      line(svg, "grid", AREA.x(), y, AREA.x() + AREA.width(), y);
      text(svg, AREA.x() - 10, y + 4.5, "end", "axis", Integer.toString(tick));
    }
    svg.append(
        format(
            "<text class=\"axis\" text-anchor=\"middle\" transform=\"translate(24 %.1f) rotate(-90)\">%s</text>\n",
            AREA.y() + AREA.height() / 2, escape(yTitle)));
  }

  private static double y(double value, int least, int most) {
    return AREA.y() + AREA.height() * (most - value) / (most - least);
  }

  private static Box place(PlotPoint point, LogAxis xAxis, int yLeast, int yMost) {
    double x = AREA.x() + xAxis.place(point.x()) * AREA.width();
    double y = y(point.y(), yLeast, yMost);
    return new Box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
  }

  private void points(StringBuilder svg, List<Box> places) {
    List<Double> widths =
        points.stream().map(point -> point.label().length() * CHARACTER_WIDTH).toList();
    List<Box> labels = new LabelPlacement(AREA, RADIUS).place(places, widths, LABEL_HEIGHT);
    for (int i = 0; i < points.size(); i++) {
      PlotPoint point = points.get(i);
      Box place = places.get(i);
      Box label = labels.get(i);
      String style = point.ours() ? "ours" : "peer";
      double x = place.middleX();
      double y = place.middleY();
      double nearX = label.nearestX(x);
      double nearY = label.nearestY(y);
      if (Math.hypot(nearX - x, nearY - y) > LEAD) {
        line(svg, "lead", x, y, nearX, nearY);
      }
      svg.append(
          format(
              "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>\n", style, x, y, RADIUS));
      boolean left = label.x() + label.width() <= x;
      boolean right = label.x() >= x;
      text(
          svg,
          left ? label.x() + label.width() : right ? label.x() : label.middleX(),
          label.y() + LABEL_HEIGHT - 4,
          left ? "end" : right ? "start" : "middle",
          point.ours() ? "ours" : "name",
          point.label());
    }
  }

  private static void line(
      StringBuilder svg, String style, double x1, double y1, double x2, double y2) {
    svg.append(
        format(
            "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n",
            style, x1, y1, x2, y2));
  }

  private static void text(
      StringBuilder svg, double x, double y, String anchor, String style, String text) {
    svg.append(
        format(
            "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
            style, x, y, anchor, escape(text)));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  private static String escape(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
