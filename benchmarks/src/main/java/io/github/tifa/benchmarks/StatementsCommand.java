package io.github.tifa.benchmarks;

import io.github.tifa.benchmarks.reports.ReportScorer;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Scores who said what. */
@Command(
    name = "statements",
    mixinStandardHelpOptions = true,
    description = "Prints precision, recall and F1 of who said what.")
final class StatementsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ReportOptions options;

  @Override
  public Integer call() throws IOException {
    options.run(spec.commandLine().getOut(), ReportScorer::addStatements);
    return 0;
  }
}
