package io.github.tifa.cli;

import io.github.tifa.tagging.train.SpanScore;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/** Prints scores: a line for each head and, where it has several types, for each type. */
final class ScoreTable {
  private ScoreTable() {}

  static void print(Map<String, SpanScore> scores, PrintWriter out) {
    out.printf("%-7s %-14s %6s %6s %6s %7s%n", "head", "type", "P", "R", "F1", "gold");
    scores.forEach(
        (head, score) -> {
          print(head, "all", SpanScore.ALL, score, out);
          if (score.types().size() > 1) {
            score.types().forEach(type -> print(head, type, type, score, out));
          }
        });
    out.flush();
  }

  private static void print(
      String head, String title, String type, SpanScore score, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-7s %-14s %6.2f %6.2f %6.2f %7d%n",
        head,
        title,
        score.precision(type),
        score.recall(type),
        score.f1(type),
        score.sought(type));
  }
}
