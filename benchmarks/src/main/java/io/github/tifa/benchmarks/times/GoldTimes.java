package io.github.tifa.benchmarks.times;

import io.github.tifa.lexicon.TsvTable;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The times of an article with the values that were read by hand.
 *
 * @param published the article's date as the library is told it
 * @param values the values by the place of the time, in text order; empty where it has none
 */
record GoldTimes(Optional<LocalDate> published, Map<Span, Optional<String>> values) {
  private static final String NONE = "-";

  /**
   * Reads a tab-separated file: for each article a line with its name, {@code published} and its
   * date, then lines with its name, start, end and value of a time; {@code -} for none.
   *
   * @return the articles by name, in the order of the file
   * @throws ResourceException if a line has not the columns it should have
   */
  static Map<String, GoldTimes> read(Path file) throws IOException {
    Map<String, GoldTimes> articles = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(file)) {
      for (TsvTable.Row row : TsvTable.read(in, file.toString()).rows()) {
        add(row, articles);
      }
    }
    return articles;
  }

  private static void add(TsvTable.Row row, Map<String, GoldTimes> articles) {
    GoldTimes article = articles.get(row.get(0));
    try {
      if (row.size() == 3 && article == null && row.get(1).equals("published")) {
        articles.put(
            row.get(0),
            new GoldTimes(given(row.get(2)).map(LocalDate::parse), new LinkedHashMap<>()));
        return;
      }
      if (row.size() == 4 && article != null) {
        Span span = new Span(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)));
        article.values().put(span, given(row.get(3)));
        return;
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      // Falls through to the same message as a wrong number of columns.
    }
    throw row.error(
        "expected a name, \"published\" and a date, or a name, two offsets and a value");
  }

  private static Optional<String> given(String column) {
    return column.equals(NONE) ? Optional.empty() : Optional.of(column);
  }
}
