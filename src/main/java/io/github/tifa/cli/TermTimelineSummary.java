package io.github.tifa.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import io.github.tifa.export.Label;
import io.github.tifa.terms.usage.TermSeries;
import io.github.tifa.terms.usage.TermTimeline;
import io.github.tifa.terms.usage.TimelineSlice;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * How often policy terms are used over time, for a person at a terminal: the most frequent terms
 * with the course of their relative frequency and the number of their mentions. Immutable and
 * thread-safe.
 */
final class TermTimelineSummary {
  private static final int MOST_POINTS = 24;
  private static final String LEVELS = "▁▂▃▄▅▆▇█";

  private final TermLines lines;

  TermTimelineSummary(int width, boolean colour) {
    this.lines = new TermLines(width, new TerminalStyle(colour));
  }

  /** Returns a summary as wide as the terminal says it is, coloured if it is one. */
  static TermTimelineSummary forThisTerminal() {
    return new TermTimelineSummary(TerminalSummary.columns(), TerminalSummary.colours());
  }

  /** Writes the summary; lines end with a line feed. */
  void write(TermTimeline timeline, Appendable out) throws IOException {
    List<TimelineSlice> slices = timeline.slices();
    int dated = slices.stream().mapToInt(TimelineSlice::documents).sum();
    int undated = timeline.undated().documents();
    StringBuilder head = new StringBuilder();
    if (!slices.isEmpty()) {
      head.append(slices.get(0).label()).append(" – ");
      head.append(slices.get(slices.size() - 1).label()).append("  ");
    }
    head.append(String.format(Locale.ROOT, "%,d 篇 documents", dated + undated));
    if (undated > 0) {
      head.append(String.format(Locale.ROOT, "  %,d 篇无日期 without a date", undated));
    }
    out.append(lines.style().bold(head.toString())).append('\n');
    lines.write(
        new Label("政策术语", "Policy terms"),
        timeline.series().stream()
            .map(
                series ->
                    new TermLines.Line(
                        ImmutableList.of(series.name()),
                        ImmutableList.of(
                            course(timeline, series), Integer.toString(series.total()))))
            .toList(),
        out);
  }

  /** Returns a bar for each stretch of time, blank where there is no text. */
  private static String course(TermTimeline timeline, TermSeries series) {
    ImmutableDoubleArray rates = timeline.rates(series, MOST_POINTS);
    double highest = rates.stream().filter(rate -> !Double.isNaN(rate)).max().orElse(0);
    StringBuilder course = new StringBuilder();
    for (int i = 0; i < rates.length(); i++) {
      double rate = rates.get(i);
      if (Double.isNaN(rate)) {
        course.append(' ');
      } else {
        // The lowest bar is for nothing alone.
        int level = rate == 0 ? 0 : (int) Math.ceil(rate / highest * (LEVELS.length() - 1));
        course.append(LEVELS.charAt(level));
      }
    }
    return course.toString();
  }
}
