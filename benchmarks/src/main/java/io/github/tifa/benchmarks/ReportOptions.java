package io.github.tifa.benchmarks;

import com.google.common.collect.ImmutableMap;
import io.github.tifa.Tifa;
import io.github.tifa.benchmarks.accuracy.GoldStandard;
import io.github.tifa.benchmarks.accuracy.Tally;
import io.github.tifa.benchmarks.reports.GoldTable;
import io.github.tifa.benchmarks.reports.ReportScorer;
import io.github.tifa.document.Article;
import io.github.tifa.document.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands for attendance and statements share. */
final class ReportOptions {
  private static final String CSV_HEADER =
      "date,gold,measure,precision,recall,f1,correct,predicted,in_gold";

  @Option(names = "--csv", description = "Appends the scores to this file.")
  private Path csv;

  @Option(names = "--errors", description = "Lists what is missed and what is wrong.")
  private boolean errors;

  @Parameters(
      paramLabel = "GOLD=FOLDER",
      arity = "1..*",
      description = "Tables of gold, each with the folder of its articles.")
  private Map<Path, Path> golds;

  /** Scores one document. */
  @FunctionalInterface
  interface Scoring {
    void add(ReportScorer scorer, Document document, List<List<String>> rows);
  }

  void run(PrintWriter out, Scoring scoring) throws IOException {
    Tifa tifa = Tifa.create();
    PrintWriter listing = errors ? out : new PrintWriter(Writer.nullWriter());
    for (Map.Entry<Path, Path> entry : golds.entrySet()) {
      GoldTable gold = GoldTable.read(entry.getKey());
      ReportScorer scorer = new ReportScorer(listing);
      for (String article : gold.articles()) {
        String text = GoldTable.text(entry.getValue(), article);
        Document document = tifa.annotate(Article.builder().id(article).text(text).build());
        scoring.add(scorer, document, gold.rows().get(article));
      }
      report(out, entry.getKey(), scorer.agreement().tallies());
    }
  }

  private void report(PrintWriter out, Path gold, ImmutableMap<String, Tally> tallies)
      throws IOException {
    String name = GoldStandard.name(gold);
    out.println(name);
    for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
      Tally tally = entry.getValue();
      out.printf(
          Locale.ROOT,
          "%-18s P %6.2f  R %6.2f  F1 %6.2f   gold %4d%n",
          entry.getKey(),
          tally.precision(),
          tally.recall(),
          tally.f1(),
          tally.gold());
      if (csv != null) {
        new ResultFile(csv, CSV_HEADER)
            .append(
                String.format(
                    Locale.ROOT,
                    "%s,%s,%s,%.2f,%.2f,%.2f,%d,%d,%d%n",
                    LocalDate.now(),
                    name,
                    entry.getKey(),
                    tally.precision(),
                    tally.recall(),
                    tally.f1(),
                    tally.correctGold(),
                    tally.predicted(),
                    tally.gold()));
      }
    }
    out.flush();
  }
}
