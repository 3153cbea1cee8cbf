package io.github.tifa.benchmarks.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The results of a folder as one page of tables. */
public final class MarkdownReport {
  private final Path results;
  private final StringBuilder out = new StringBuilder();

  /**
   * Creates a report.
   *
   * @param results the folder of the CSV files; those that are missing leave their tables out
   */
  public MarkdownReport(Path results) {
    this.results = results;
  }

  /**
   * Returns the page.
   *
   * @param heading lines that stand above the tables
   */
  public String write(String heading) throws IOException {
    out.append(heading);
    accuracy();
    words();
    terms();
    keyphrases();
    speed();
    jmh();
    scaling();
    folder();
    start();
    memory();
    return out.toString();
  }

  private void accuracy() throws IOException {
    ResultTable table = read("accuracy");
    Function<ResultTable, String> scores =
        cell ->
            format(
                "%.1f (%.1f / %.1f)",
                cell.number("f1"), cell.number("precision"), cell.number("recall"));
    pivot(
        "Names: F1 (precision / recall)", table.where("label", "names"), "system", "gold", scores);
    pivot("Tifa, layer by layer", table.where("system", "Tifa"), "label", "gold", scores);
  }

  private void words() throws IOException {
    pivot("Words: F1", read("words"), "system", "gold", cell -> format("%.1f", cell.number("f1")));
  }

  private void terms() throws IOException {
    pivot(
        "Policy terms, listed and new: recall by overlap (exact), of how many",
        read("terms"),
        "terms",
        "gold",
        cell ->
            format(
                "%.1f (%.1f) of %.0f",
                cell.number("recall_by_overlap"),
                cell.number("recall_exact"),
                cell.number("in_gold")));
  }

  private void keyphrases() throws IOException {
    ResultTable table = read("keyphrases");
    Function<ResultTable, String> percent = cell -> format("%.1f", cell.number("percent"));
    pivot(
        "Keyphrases: F1 of the five best",
        table.where("measure", "F1@5 micro"),
        "system",
        "gold",
        percent);
    pivot(
        "Keyphrases: names and terms of the title that the ten best of the body cover",
        table.where("measure", "title covered"),
        "system",
        "gold",
        percent);
  }

  private void speed() throws IOException {
    ResultTable table = read("speed");
    for (String shape : table.values("shape")) {
      ResultTable ofShape = table.where("shape", shape);
      for (String threads : ofShape.values("threads")) {
        list(
            "Speed: " + shape.toLowerCase(Locale.ROOT) + ", threads: " + threads,
            ofShape.where("threads", threads),
            List.of(
                "system", "characters a second", "slowest – fastest", "ratio", "bytes a character"),
            row ->
                List.of(
                    row.get("system"),
                    grouped(row.get("chars_per_second")),
                    grouped(row.get("slowest")) + " – " + grouped(row.get("fastest")),
                    row.get("ratio"),
                    row.get("bytes_per_char")));
      }
    }
  }

  private void jmh() throws IOException {
    list(
        "JMH: whole and by stage",
        read("jmh"),
        List.of(
            "benchmark", "system", "texts", "threads", "ns a character", "±", "bytes a character"),
        row ->
            List.of(
                row.get("benchmark"),
                row.get("system"),
                row.get("shape").toLowerCase(Locale.ROOT),
                row.get("threads"),
                row.get("nanos_per_char"),
                row.get("error"),
                row.get("bytes_per_char")));
  }

  private void scaling() throws IOException {
    list(
        "Cost against length",
        read("scaling"),
        List.of("bytes of a document", "system", "ns a character", "ratio to the shortest"),
        row ->
            List.of(
                grouped(row.get("bytes")),
                row.get("system"),
                row.get("nanos_per_char"),
                row.get("ratio_to_first")));
  }

  private void folder() throws IOException {
    list(
        "A folder of articles",
        read("folder"),
        List.of("system", "articles", "threads", "characters a second", "ratio to the first"),
        row ->
            List.of(
                row.get("system"),
                grouped(row.get("articles")),
                row.get("threads"),
                grouped(row.get("chars_per_second")),
                row.get("ratio_to_first_threads")));
  }

  private void start() throws IOException {
    list(
        "A fresh process to its first article",
        read("start"),
        List.of("system", "options", "milliseconds", "fastest – slowest", "resident MiB"),
        row ->
            List.of(
                row.get("system"),
                row.get("jvm_options"),
                row.get("milliseconds"),
                row.get("fastest") + " – " + row.get("slowest"),
                row.get("resident_mib")));
  }

  private void memory() throws IOException {
    list(
        "Memory",
        read("memory"),
        List.of("system", "measure", "articles", "MiB"),
        row ->
            List.of(
                row.get("system"),
                row.get("measure"),
                grouped(row.get("articles")),
                row.get("mebibytes")));
  }

  private ResultTable read(String name) throws IOException {
    return ResultTable.read(results.resolve(name + ".csv"));
  }

  /** Writes a table with a line for each row. */
  private void list(
      String title,
      ResultTable table,
      List<String> columns,
      Function<ImmutableMap<String, String>, List<String>> cells) {
    if (table.isEmpty()) {
      return;
    }
    MarkdownTable markdown = new MarkdownTable(columns);
    table.rows().forEach(row -> markdown.add(cells.apply(row)));
    append(title, markdown);
  }

  /** Writes a table with a line for each value of a column and a cell for each of another. */
  private void pivot(
      String title,
      ResultTable table,
      String lines,
      String columns,
      Function<ResultTable, String> cell) {
    if (table.isEmpty()) {
      return;
    }
    ImmutableList<String> heads = table.values(columns);
    MarkdownTable markdown =
        new MarkdownTable(Stream.concat(Stream.of(""), heads.stream()).toList());
    for (String line : table.values(lines)) {
      ResultTable ofLine = table.where(lines, line);
      markdown.add(
          Stream.concat(
                  Stream.of(line),
                  heads.stream()
                      .map(head -> ofLine.where(columns, head))
                      .map(found -> found.isEmpty() ? "" : cell.apply(found)))
              .collect(toImmutableList()));
    }
    append(title, markdown);
  }

  private void append(String title, MarkdownTable table) {
    out.append("\n## ").append(title).append("\n\n").append(table);
  }

  private static String grouped(String number) {
    return format("%,d", Long.parseLong(number));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
