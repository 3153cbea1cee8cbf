package io.github.tifa.benchmarks.reports;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.document.MarkedText;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A table of gold records by article: the first column is the name of the article, the others are
 * the record; a row with the name alone says that the article holds none.
 *
 * @param articles the names of the articles, in the order of the table
 * @param rows the records of each, without the name
 */
public record GoldTable(
    ImmutableSet<String> articles, ImmutableListMultimap<String, List<String>> rows) {

  private static final Splitter TABS = Splitter.on('\t');
  private static final Splitter DASH = Splitter.on('-');

  /** Reads a table, whose first line is its head. */
  public static GoldTable read(Path file) throws IOException {
    ImmutableSet.Builder<String> articles = ImmutableSet.builder();
    ImmutableListMultimap.Builder<String, List<String>> rows = ImmutableListMultimap.builder();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      List<String> columns = TABS.splitToList(line);
      articles.add(columns.get(0));
      if (columns.size() > 1) {
        rows.put(columns.get(0), columns.subList(1, columns.size()));
      }
    }
    return new GoldTable(articles.build(), rows.build());
  }

  /** Returns the text of an article without its mark-up. */
  public static String text(Path folder, String article) throws IOException {
    Path file = folder.resolve(article + ".marked");
    return MarkedText.parse(file.toString(), Files.readString(file)).text();
  }

  /** Reads a span such as {@code 12-15}. */
  static Span span(String column) {
    List<String> ends = DASH.splitToList(column);
    return new Span(Integer.parseInt(ends.get(0)), Integer.parseInt(ends.get(1)));
  }
}
