package io.github.tifa.benchmarks;

import io.github.tifa.Tifa;
import io.github.tifa.benchmarks.times.TimeValues;
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

/** Scores the values of times. */
@Command(
    name = "time-values",
    mixinStandardHelpOptions = true,
    description =
        "Prints how many times of articles are found with their exact span, and how many of those"
            + " have the value that was read by hand, by kind.")
final class TimeValuesCommand implements Callable<Integer> {
  private static final String CSV_HEADER = "date,gold,kind,exact,value_right,per_cent";

  @Spec private CommandSpec spec;

  @Option(names = "--csv", description = "Appends the scores to this file.")
  private Path csv;

  @Option(names = "--errors", description = "Lists the wrong values.")
  private boolean errors;

  @Parameters(index = "0", paramLabel = "TIMES", description = "The values, a .tsv file.")
  private Path times;

  @Parameters(index = "1", paramLabel = "FOLDER", description = "The articles, .marked files.")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    TimeValues values = TimeValues.of(Tifa.create(), times, folder);
    out.printf("%d times, %d exact%n", values.gold(), values.exact());
    out.printf("%-16s %6s %6s %6s%n", "kind", "exact", "right", "%");
    for (Map.Entry<String, Integer> kind : values.exactByKind().entrySet()) {
      long wrong = values.wrong().stream().filter(one -> one.kind().equals(kind.getKey())).count();
      report(kind.getKey(), kind.getValue(), kind.getValue() - (int) wrong);
    }
    report("all", values.exact(), values.exact() - values.wrong().size());
    if (errors) {
      for (TimeValues.Wrong one : values.wrong()) {
        out.printf(
            "%s %s %s: %s, found %s%n",
            one.article(), one.span(), one.surface(), one.read(), one.found());
      }
    }
    out.flush();
    return 0;
  }

  private void report(String kind, int exact, int right) throws IOException {
    double share = 100.0 * right / Math.max(1, exact);
    spec.commandLine().getOut().printf("%-16s %6d %6d %6.1f%n", kind, exact, right, share);
    if (csv != null) {
      new ResultFile(csv, CSV_HEADER)
          .row(
              LocalDate.now(),
              times.getFileName(),
              kind,
              exact,
              right,
              String.format(Locale.ROOT, "%.1f", share));
    }
  }
}
