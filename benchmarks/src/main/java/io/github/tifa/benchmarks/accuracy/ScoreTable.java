package io.github.tifa.benchmarks.accuracy;

import java.util.Locale;
import java.util.Map;

/** Writes scores as a table for people and as lines of a CSV file. */
public final class ScoreTable {
  /** The columns of {@link #csv}. */
  public static final String CSV_HEADER =
      "date,system,gold,label,precision,recall,f1,correct,predicted,in_gold";

  private ScoreTable() {}

  /** Returns the table, a line a label. */
  public static String text(Scores scores) {
    StringBuilder out = new StringBuilder();
    row(out, "names", scores.names());
    scores.exact().forEach((label, tally) -> row(out, label.name(), tally));
    if (scores.exact().containsKey(Label.POLICY_TERM)) {
      row(out, "terms, overlap", scores.overlap());
      out.append(
          String.format(
              Locale.ROOT, "category right on exact %.2f %%%n", scores.categoryAccuracy()));
    }
    return out.append(scores.documents()).append(" texts\n").toString();
  }

  private static void row(StringBuilder out, String label, Tally tally) {
    out.append(
        String.format(
            Locale.ROOT,
            "%-14s P %6.2f  R %6.2f  F1 %6.2f   predicted %6d  gold %6d%n",
            label,
            tally.precision(),
            tally.recall(),
            tally.f1(),
            tally.predicted(),
            tally.gold()));
  }

  /** Returns the lines of a CSV file, without header. */
  public static String csv(String date, String system, String gold, Scores scores) {
    StringBuilder out = new StringBuilder();
    String prefix = date + ",\"" + system + "\"," + gold + ",";
    csvRow(out, prefix + "names", scores.names());
    for (Map.Entry<Label, Tally> entry : scores.exact().entrySet()) {
      csvRow(out, prefix + entry.getKey(), entry.getValue());
    }
    if (scores.exact().containsKey(Label.POLICY_TERM)) {
      csvRow(out, prefix + "POLICY_TERM_OVERLAP", scores.overlap());
    }
    return out.toString();
  }

  private static void csvRow(StringBuilder out, String prefix, Tally tally) {
    out.append(
        String.format(
            Locale.ROOT,
            "%s,%.2f,%.2f,%.2f,%d,%d,%d%n",
            prefix,
            tally.precision(),
            tally.recall(),
            tally.f1(),
            tally.correctPredicted(),
            tally.predicted(),
            tally.gold()));
  }
}
