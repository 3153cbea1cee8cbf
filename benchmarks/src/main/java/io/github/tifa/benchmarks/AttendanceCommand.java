package io.github.tifa.benchmarks;

import io.github.tifa.benchmarks.reports.ReportScorer;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Scores who takes which part in which event. */
@Command(
    name = "attendance",
    mixinStandardHelpOptions = true,
    description = "Prints precision, recall and F1 of who takes which part in which event.")
final class AttendanceCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ReportOptions options;

  @Override
  public Integer call() throws IOException {
    options.run(spec.commandLine().getOut(), ReportScorer::addAttendance);
    return 0;
  }
}
