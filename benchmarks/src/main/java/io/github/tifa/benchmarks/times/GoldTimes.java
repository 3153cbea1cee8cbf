package io.github.tifa.benchmarks.times;

import com.google.common.base.Splitter;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The times of an article with the values that were read by hand.
 *
 * @param published the article's date as the library is told it
 * @param values the values by the place of the time, in text order; empty where it has none
 */
record GoldTimes(Optional<LocalDate> published, Map<Span, Optional<String>> values) {
  private static final Splitter TABS = Splitter.on('\t');
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
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      List<String> columns = TABS.splitToList(line);
      GoldTimes article = articles.get(columns.get(0));
      try {
        if (columns.size() == 3 && article == null && columns.get(1).equals("published")) {
          articles.put(
              columns.get(0),
              new GoldTimes(given(columns.get(2)).map(LocalDate::parse), new LinkedHashMap<>()));
          continue;
        } else if (columns.size() == 4 && article != null) {
          Span span = new Span(Integer.parseInt(columns.get(1)), Integer.parseInt(columns.get(2)));
          article.values().put(span, given(columns.get(3)));
          continue;
        }
      } catch (IllegalArgumentException | DateTimeException e) {
        // Falls through to the same message as a wrong number of columns.
      }
      throw ResourceException.atLine(
          file.toString(),
          i + 1,
          "expected a name, \"published\" and a date, or a name, two offsets and a value, found \""
              + line
              + "\"");
    }
    return articles;
  }

  private static Optional<String> given(String column) {
    return column.equals(NONE) ? Optional.empty() : Optional.of(column);
  }
}
