package io.github.tifa.benchmarks.report;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown whose first column is text and whose others are figures; mutable. */
final class MarkdownTable {
  private final List<List<String>> lines = new ArrayList<>();

  /** Creates a table with the names of its columns. */
  MarkdownTable(List<String> columns) {
    lines.add(columns);
    List<String> rule = new ArrayList<>(Collections.nCopies(columns.size(), "---:"));
    rule.set(0, "---");
    lines.add(rule);
  }

  /** Adds a row with as many cells as there are columns. */
  void add(List<String> cells) {
    int columns = lines.get(0).size();
    checkArgument(cells.size() == columns, "%s cells for %s columns", cells.size(), columns);
    lines.add(cells);
  }

  /** Returns the table, each line with its end. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (List<String> line : lines) {
      out.append("| ");
      out.append(String.join(" | ", line.stream().map(cell -> cell.replace("|", "\\|")).toList()));
      out.append(" |\n");
    }
    return out.toString();
  }
}
