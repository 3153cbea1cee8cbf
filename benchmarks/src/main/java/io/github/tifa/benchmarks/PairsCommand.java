package io.github.tifa.benchmarks;

import com.google.common.collect.ImmutableMap;
import io.github.tifa.Tifa;
import io.github.tifa.benchmarks.accuracy.Tally;
import io.github.tifa.benchmarks.pairs.PairComparison;
import io.github.tifa.benchmarks.pairs.PairScorer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores who holds which post. */
@Command(
    name = "pairs",
    mixinStandardHelpOptions = true,
    description =
        "Prints precision, recall and F1 of pairs of a post and a person who holds it, and how many"
            + " of the right ones have the right tenure: with the marked posts and names, and from the"
            + " bare text.")
final class PairsCommand implements Callable<Integer> {
  private static final String CSV_HEADER =
      "date,gold,spans,precision,recall,f1,predicted,in_gold,tenure_accuracy";

  @Spec private CommandSpec spec;

  @Option(names = "--csv", description = "Appends the scores to this file.")
  private Path csv;

  @Parameters(index = "0", paramLabel = "PAIRS", description = "The pairs, a .tsv file.")
  private Path pairs;

  @Parameters(index = "1", paramLabel = "FOLDER", description = "The articles, .marked files.")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    PairComparison comparison = PairComparison.of(Tifa.create(), pairs, folder);
    for (Map.Entry<String, PairScorer> scores :
        ImmutableMap.of("marked", comparison.goldSpans(), "found", comparison.endToEnd())
            .entrySet()) {
      report(scores.getKey(), scores.getValue());
    }
    return 0;
  }

  private void report(String spans, PairScorer scorer) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Tally tally = scorer.tally();
    out.printf(
        "%-8s P %6.2f  R %6.2f  F1 %6.2f   gold %4d   tenure %6.2f%n",
        spans,
        tally.precision(),
        tally.recall(),
        tally.f1(),
        tally.gold(),
        scorer.tenureAccuracy());
    out.flush();
    if (csv != null) {
      new ResultFile(csv, CSV_HEADER)
          .append(
              String.format(
                  Locale.ROOT,
                  "%s,%s,%s,%.2f,%.2f,%.2f,%d,%d,%.2f%n",
                  LocalDate.now(),
                  pairs.getFileName(),
                  spans,
                  tally.precision(),
                  tally.recall(),
                  tally.f1(),
                  tally.predicted(),
                  tally.gold(),
                  scorer.tenureAccuracy()));
    }
  }
}
