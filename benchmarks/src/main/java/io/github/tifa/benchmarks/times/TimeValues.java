package io.github.tifa.benchmarks.times;

import io.github.tifa.Tifa;
import io.github.tifa.document.Article;
import io.github.tifa.document.MarkedText;
import io.github.tifa.document.TimeExpression;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The times that Tifa finds in articles, compared with those whose values were read by hand. Only
 * times with the exact span count as found. Mutable, not thread-safe.
 */
public final class TimeValues {

  /**
   * A time with another value than that which was read.
   *
   * @param kind what the time is, by its value
   * @param surface its text
   */
  public record Wrong(
      String article, Span span, String surface, String kind, String read, String found) {}

  private int gold;
  private int exact;
  private final List<Wrong> wrong = new ArrayList<>();
  private final Map<String, Integer> exactByKind = new TreeMap<>();

  /**
   * Compares all articles of a file.
   *
   * @param values the values read by hand
   * @param folder where the articles lie, marked
   */
  public static TimeValues of(Tifa tifa, Path values, Path folder) throws IOException {
    TimeValues comparison = new TimeValues();
    for (Map.Entry<String, GoldTimes> entry : GoldTimes.read(values).entrySet()) {
      Path file = folder.resolve(entry.getKey() + ".marked");
      MarkedText marked = MarkedText.parse(file.toString(), Files.readString(file));
      Article.Builder article = Article.builder().text(marked.text());
      entry.getValue().published().ifPresent(article::published);
      comparison.add(
          entry.getKey(), entry.getValue().values(), tifa.annotate(article.build()).times());
    }
    return comparison;
  }

  private void add(String article, Map<Span, Optional<String>> read, List<TimeExpression> found) {
    gold += read.size();
    for (TimeExpression time : found) {
      Optional<String> value = read.get(time.span());
      if (value == null) {
        continue;
      }
      exact++;
      String kind = kind(value);
      exactByKind.merge(kind, 1, Integer::sum);
      if (!value.equals(time.value())) {
        wrong.add(
            new Wrong(
                article,
                time.span(),
                time.surface(),
                kind,
                value.orElse("none"),
                time.value().orElse("none")));
      }
    }
  }

  /** Returns the kind of a time by its value. */
  private static String kind(Optional<String> value) {
    if (value.isEmpty()) {
      return "none";
    }
    String time = value.get();
    if (time.contains("/")) {
      return "period";
    } else if (time.indexOf('T') >= 0) {
      return Character.isDigit(time.charAt(time.indexOf('T') + 1)) ? "clock" : "part of day";
    } else if (!time.matches("[X\\d-]+")) {
      return "season or week";
    }
    return switch (time.length()) {
      case 10 -> "day";
      case 7 -> "month";
      default -> "year";
    };
  }

  /** Returns how many times were read by hand. */
  public int gold() {
    return gold;
  }

  /** Returns how many of them are found with their exact span. */
  public int exact() {
    return exact;
  }

  /** Returns how many of those are of each kind, by kind. */
  public Map<String, Integer> exactByKind() {
    return exactByKind;
  }

  /** Returns the times found whose value is wrong, in the order of the articles. */
  public List<Wrong> wrong() {
    return wrong;
  }
}
