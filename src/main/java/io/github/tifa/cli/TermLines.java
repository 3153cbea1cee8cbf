package io.github.tifa.cli;

import io.github.tifa.export.Label;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes lines of policy terms whose numbers line up behind the widest of them, on a terminal of
 * some width. What could steer the terminal is shown as U+FFFD. Immutable.
 *
 * @param width the number of columns
 * @param style how to colour
 */
record TermLines(int width, TerminalStyle style) {
  private static final int MOST_ROWS = 20;
  private static final int INDENT = 2;
  private static final int GAP = 2;

  /**
   * A line.
   *
   * @param parts the term; several stand on lines of their own where one is too short for them
   * @param values the numbers, as many in each line
   */
  record Line(List<String> parts, List<String> values) {}

  void write(Label label, List<Line> lines, Appendable out) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    out.append('\n').append(style.bold(label.toString())).append(' ');
    out.append(style.paint(Integer.toString(lines.size()), TerminalStyle.QUIET)).append('\n');
    List<Line> shown = lines.subList(0, Math.min(lines.size(), MOST_ROWS));
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < shown.get(0).values().size(); i++) {
      int column = i;
      widths.add(
          shown.stream().mapToInt(l -> DisplayWidth.of(l.values().get(column))).max().orElse(0));
    }
    int most = width - INDENT - widths.stream().mapToInt(columns -> columns + GAP).sum();
    List<List<String>> terms = shown.stream().map(line -> fit(line.parts(), most)).toList();
    int widest = terms.stream().flatMap(List::stream).mapToInt(DisplayWidth::of).max().orElse(0);
    for (int i = 0; i < shown.size(); i++) {
      write(terms.get(i), widest, shown.get(i).values(), widths, out);
    }
    if (lines.size() > shown.size()) {
      String rest = String.format(Locale.ROOT, "… 另有 %,d more", lines.size() - shown.size());
      out.append(" ".repeat(INDENT)).append(style.paint(rest, TerminalStyle.QUIET)).append('\n');
    }
  }

  private void write(
      List<String> term, int widest, List<String> values, List<Integer> widths, Appendable out)
      throws IOException {
    for (int i = 0; i < term.size(); i++) {
      out.append(" ".repeat(INDENT)).append(style.paint(term.get(i), TerminalStyle.TERM));
      if (i < term.size() - 1) {
        out.append('\n');
      }
    }
    out.append(" ".repeat(widest - DisplayWidth.of(term.get(term.size() - 1))));
    for (int i = 0; i < values.size(); i++) {
      String padding = " ".repeat(widths.get(i) - DisplayWidth.of(values.get(i)));
      out.append(" ".repeat(GAP));
      out.append(style.paint(padding + values.get(i), TerminalStyle.QUIET));
    }
    out.append('\n');
  }

  /** Returns the parts of a term as one text, or each for itself if that is too wide. */
  private static List<String> fit(List<String> parts, int most) {
    List<String> clean = parts.stream().map(TerminalSummary::clean).toList();
    String joined = String.join(" ", clean);
    return DisplayWidth.of(joined) <= most
        ? List.of(joined)
        : clean.stream().map(part -> DisplayWidth.cut(part, most)).toList();
  }

  /** Returns a relative frequency: two decimals, three below 0.1. */
  static String rate(double perThousand) {
    return String.format(
        Locale.ROOT, perThousand < 0.1 && perThousand > 0 ? "%.3f" : "%.2f", perThousand);
  }
}
