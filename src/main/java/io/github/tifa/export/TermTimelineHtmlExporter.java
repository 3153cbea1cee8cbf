package io.github.tifa.export;

import com.google.common.primitives.ImmutableDoubleArray;
import io.github.tifa.terms.usage.TermSeries;
import io.github.tifa.terms.usage.TermTimeline;
import io.github.tifa.terms.usage.TimelinePeriod;
import io.github.tifa.terms.usage.TimelineSlice;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes how often policy terms are used over time as a page that needs nothing but itself: a row
 * for each term, the most frequent first, with a line of its relative frequency (mentions in 1,000
 * characters, so that a month with many articles does not look like a month with much talk) and its
 * number of mentions. A term folds open and shows its counts. The page shows at most 300 terms and
 * says how many it leaves out; {@link TermTimelineCsvExporter} writes all of them.
 *
 * <p>No script runs in the page and nothing is fetched; its Content-Security-Policy forbids both.
 *
 * <p>Immutable and thread-safe.
 */
public final class TermTimelineHtmlExporter {
  private static final int WIDTH = 160;
  private static final int HEIGHT = 24;

  /** Room for half the line and the dot at its end. */
  private static final int MARGIN = 3;

  /** Points of a line; more would stand closer than two pixels. */
  private static final int MOST_POINTS = 72;

  private static final int MOST_COUNTS = 120;

  private final HtmlPage page = HtmlPage.styled("page.css", "terms.css");

  private TermTimelineHtmlExporter() {}

  /** Returns the exporter. */
  public static TermTimelineHtmlExporter create() {
    return new TermTimelineHtmlExporter();
  }

  /**
   * Writes the page; neither flushes nor closes {@code out}.
   *
   * @param out where to write; if it encodes, it should encode UTF-8
   * @throws IOException if {@code out} fails
   */
  public void export(TermTimeline timeline, Writer out) throws IOException {
    String range = range(timeline);
    String title = range.isEmpty() ? "政策术语" : "政策术语 " + range;
    page.writeHead(title, out);
    out.write("<body class=\"usage\">\n<header>\n<p class=\"brand\"><b>提法</b> Tifa</p>\n<h1>");
    HtmlText.escape(title, out);
    out.write("</h1>\n<ul class=\"known\">");
    int documents = timeline.slices().stream().mapToInt(TimelineSlice::documents).sum();
    writeFact(documents + timeline.undated().documents(), "篇", "documents", out);
    if (timeline.undated().documents() > 0) {
      writeFact(timeline.undated().documents(), "篇无日期", "without a date", out);
    }
    out.write("</ul>\n</header>\n<main>\n");
    writeTable(timeline, range, out);
    out.write("</main>\n</body>\n</html>\n");
  }

  private static String range(TermTimeline timeline) {
    List<TimelineSlice> slices = timeline.slices();
    if (slices.isEmpty()) {
      return "";
    }
    String first = slices.get(0).label();
    String last = slices.get(slices.size() - 1).label();
    return first.equals(last) ? first : first + " – " + last;
  }

  private static void writeFact(int count, String chinese, String english, Writer out)
      throws IOException {
    out.write(
        String.format(
            Locale.ROOT, "<li>%,d %s <small lang=\"en\">%s</small></li>", count, chinese, english));
  }

  private static void writeTable(TermTimeline timeline, String range, Writer out)
      throws IOException {
    HtmlTermTable table = new HtmlTermTable(out);
    table.start(
        "terms",
        new Label("政策术语", "Policy terms"),
        timeline.series().size(),
        new Label("术语", "Term"),
        timeline.period() == TimelinePeriod.MONTH
            ? new Label("每千字，按月", "Per 1,000 characters, monthly")
            : new Label("每千字，按年", "Per 1,000 characters, yearly"),
        new Label("次数", "Count"));
    List<TermSeries> shown =
        timeline.series().subList(0, Math.min(timeline.series().size(), HtmlTermTable.MOST_ROWS));
    for (TermSeries series : shown) {
      table.startRow();
      table.text(series.name());
      table.category(series.category());
      table.startDetails();
      writeCounts(series, out);
      table.endDetails();
      out.write("<td class=\"bars\">");
      writeLine(timeline.rates(series, MOST_POINTS), range, out);
      out.write("</td>");
      table.cell(String.format(Locale.ROOT, "%,d", series.total()));
      table.endRow();
    }
    table.end(timeline.series().size() - shown.size());
  }

  private static void writeCounts(TermSeries series, Writer out) throws IOException {
    out.write("<ul class=\"counts\">");
    int written = 0;
    for (Map.Entry<String, Integer> entry : series.counts().entrySet()) {
      if (written++ == MOST_COUNTS) {
        out.write("<li>…</li>");
        break;
      }
      out.append("<li>").append(entry.getKey().isEmpty() ? "无日期" : entry.getKey());
      out.append(" <b>").append(Integer.toString(entry.getValue())).append("</b></li>");
    }
    out.write("</ul>");
  }

  /** Draws the course of a term, as high as its own greatest value. */
  private static void writeLine(ImmutableDoubleArray rates, String range, Writer out)
      throws IOException {
    double highest = rates.stream().filter(rate -> !Double.isNaN(rate)).max().orElse(0);
    if (highest == 0) {
      return;
    }
    String shown = range + " 最高 at most " + HtmlTermTable.rate(highest);
    out.append("<svg class=\"line\" role=\"img\" aria-label=\"").append(shown);
    out.append("\" viewBox=\"0 0 160 24\" width=\"160\" height=\"24\"><title>").append(shown);
    out.append("</title><rect class=\"track\" y=\"22\" width=\"160\" height=\"1\"/>");
    StringBuilder points = new StringBuilder();
    String last = "";
    for (int i = 0; i < rates.length(); i++) {
      if (!Double.isNaN(rates.get(i))) {
        double x =
            rates.length() == 1
                ? WIDTH / 2.0
                : MARGIN + (WIDTH - 2.0 * MARGIN) * i / (rates.length() - 1);
        double y = HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * rates.get(i) / highest;
        points.append(points.isEmpty() ? "" : " ");
        points.append(String.format(Locale.ROOT, "%.1f,%.1f", x, y));
        last = String.format(Locale.ROOT, "cx=\"%.1f\" cy=\"%.1f\"", x, y);
      }
    }
    out.append("<polyline points=\"").append(points).append("\"/><circle ").append(last);
    out.append(" r=\"2.5\"/></svg>");
  }
}
