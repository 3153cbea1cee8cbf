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
    out.append(csvRow(date, system, gold, "names", scores.names()));
    for (Map.Entry<Label, Tally> entry : scores.exact().entrySet()) {
      out.append(csvRow(date, system, gold, entry.getKey().name(), entry.getValue()));
    }
    if (scores.exact().containsKey(Label.POLICY_TERM)) {
      out.append(csvRow(date, system, gold, "POLICY_TERM_OVERLAP", scores.overlap()));
    }
    return out.toString();
  }

  /** Returns a line of a CSV file, with its line end. */
  public static String csvRow(String date, String system, String gold, String label, Tally tally) {
    return String.format(
        Locale.ROOT,
        "%s,\"%s\",%s,%s,%.2f,%.2f,%.2f,%d,%d,%d%n",
        date,
        system,
        gold,
        label,
        tally.precision(),
        tally.recall(),
        tally.f1(),
        tally.correctPredicted(),
        tally.predicted(),
        tally.gold());
  }
}
