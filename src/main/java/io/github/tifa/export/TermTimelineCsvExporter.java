package io.github.tifa.export;

import com.google.common.base.CharMatcher;
import io.github.tifa.terms.usage.TermSeries;
import io.github.tifa.terms.usage.TermTimeline;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

/**
 * Writes how often policy terms are used over time as comma-separated values (RFC 4180): a header,
 * then a line for each term and period in which it is used, the most frequent term first, its
 * periods in order of time. Lines end with CR LF.
 *
 * <table>
 *   <caption>Columns</caption>
 *   <tr><td>{@code term}</td><td>the canonical form if one is known, else the most frequent
 *       surface</td></tr>
 *   <tr><td>{@code category}</td><td>the name of the {@link
 *       io.github.tifa.document.TermCategory}</td></tr>
 *   <tr><td>{@code month} or {@code year}</td><td>such as {@code 2024-07} or {@code 2024}; empty for
 *       documents without a date</td></tr>
 *   <tr><td>{@code count}</td><td>the number of mentions, at least 1</td></tr>
 * </table>
 *
 * <p>What a spreadsheet would take for a formula is made text ({@link SpreadsheetCells}). What
 * UTF-8 or a spreadsheet cannot hold, lone surrogates and NUL, is written as U+FFFD.
 *
 * <p>Immutable and thread-safe.
 */
public final class TermTimelineCsvExporter {
  private static final CharMatcher QUOTED = CharMatcher.anyOf("\",\r\n");
  private static final String LINE_END = "\r\n";

  private TermTimelineCsvExporter() {}

  /** Returns the exporter. */
  public static TermTimelineCsvExporter create() {
    return new TermTimelineCsvExporter();
  }

  /**
   * Writes the table; neither flushes nor closes {@code out}.
   *
   * @param out where to write; if it encodes, it should encode UTF-8
   * @throws IOException if {@code out} fails
   */
  public void export(TermTimeline timeline, Writer out) throws IOException {
    out.append("term,category,").append(timeline.period().name().toLowerCase(Locale.ROOT));
    out.append(",count").append(LINE_END);
    for (TermSeries series : timeline.series()) {
      String head = cell(series.name()) + ',' + series.category() + ',';
      for (Map.Entry<String, Integer> entry : series.counts().entrySet()) {
        out.append(head).append(entry.getKey()).append(',').append(entry.getValue().toString());
        out.append(LINE_END);
      }
    }
  }

  /** Returns {@code value} as a cell that is text to readers and to spreadsheets. */
  static String cell(String value) {
    String text = SpreadsheetCells.asText(value);
    StringBuilder cell = new StringBuilder(text.length() + 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean unfit = c == '\0' || Surrogates.isLone(text, i);
      cell.append(unfit ? '\uFFFD' : c);
    }
    return QUOTED.matchesNoneOf(cell)
        ? cell.toString()
        : '"' + cell.toString().replace("\"", "\"\"") + '"';
  }
}
