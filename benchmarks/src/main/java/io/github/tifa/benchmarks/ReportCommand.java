package io.github.tifa.benchmarks;

import io.github.tifa.benchmarks.peers.PeerName;
import io.github.tifa.benchmarks.processes.JavaProcess;
import io.github.tifa.benchmarks.report.AccuracySpeedPlot;
import io.github.tifa.benchmarks.report.MarkdownReport;
import io.github.tifa.benchmarks.report.ReportData;
import io.github.tifa.benchmarks.report.ReportPlan;
import io.github.tifa.benchmarks.report.ReportStep;
import io.github.tifa.benchmarks.report.ResultTable;
import io.github.tifa.benchmarks.report.ScatterPlot;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures everything and writes the results. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description =
        "Runs all measurements, each in a process of its own, and writes their results as CSV,"
            + " report.md and plots.")
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--quick",
      description =
          "Measures just so long that something comes out; figures are not to be quoted, and go to"
              + " benchmarks/target/results by default.")
  private boolean quick;

  @Option(
      names = "--only",
      split = ",",
      description = "Only these steps, such as speed,start; the results of others are kept.")
  private List<String> only;

  @Option(
      names = "--project",
      defaultValue = ".",
      description = "The folder of the project. Default: ${DEFAULT-VALUE}.")
  private Path project;

  @Option(
      names = "--data",
      description = "The folder of texts that the project lacks; benchmarks/data by default.")
  private Path data;

  @Option(
      names = "--output",
      description = "The folder of the results; benchmarks/results by default.")
  private Path output;

  @Option(
      names = "--jvm",
      split = " ",
      defaultValue = "-Xmx4g",
      description = "Options of the virtual machines. Default: ${DEFAULT-VALUE}.")
  private List<String> jvmOptions;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Files.isDirectory(project.resolve("models/corpus"))) {
      throw new ParameterException(
          spec.commandLine(), "--project " + project + " is not the folder of the project");
    }
    Path benchmarks = project.resolve("benchmarks");
    Path folder =
        output != null ? output : benchmarks.resolve(quick ? "target/results" : "results");
    ReportData texts = new ReportData(project, data != null ? data : benchmarks.resolve("data"));
    List<ReportStep> steps = new ReportPlan(texts, quick, PeerName.CORENLP.isThere()).steps();
    checkOnly(steps);
    Files.createDirectories(folder);
    PrintWriter out = spec.commandLine().getOut();
    texts
        .missing()
        .forEach(path -> out.printf("not there, left out: %s (benchmarks/README.md)%n", path));
    List<String> failed = new ArrayList<>();
    for (ReportStep step : steps) {
      boolean asked = only == null || only.contains(step.name());
      if (asked && !step.commands().isEmpty() && !run(step, folder)) {
        failed.add(step.name());
      }
    }
    write(folder);
    out.printf("%s%n", folder.resolve("report.md"));
    failed.forEach(step -> out.printf("failed: %s%n", step));
    out.flush();
    return failed.isEmpty() ? 0 : 1;
  }

  private void checkOnly(List<ReportStep> steps) {
    List<String> names = steps.stream().map(ReportStep::name).toList();
    if (only != null && !names.containsAll(only)) {
      throw new ParameterException(
          spec.commandLine(), "--only " + String.join(",", only) + " names none of " + names);
    }
  }

  /** Returns whether all commands of the step succeeded; its file holds what they wrote. */
  private boolean run(ReportStep step, Path folder) throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Path csv = folder.resolve(step.file());
    Files.deleteIfExists(csv);
    long begin = System.nanoTime();
    boolean succeeded = true;
    for (List<String> command : step.commands()) {
      List<String> arguments = new ArrayList<>(command);
      arguments.addAll(1, List.of("--csv", csv.toString()));
      out.printf("%n%s%n", String.join(" ", arguments));
      out.flush();
      List<String> options = new ArrayList<>(jvmOptions);
      options.addAll(List.of("-Dfile.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8"));
      int exit =
          new JavaProcess(options, BenchmarkCommand.class, arguments)
              .run(
                  line -> {
                    out.println(line);
                    out.flush();
                  });
      succeeded &= exit == 0;
    }
    out.printf(
        "%s took %d s%n", step.name(), Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    out.flush();
    return succeeded;
  }

  private void write(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("report.md"), new MarkdownReport(folder).write(heading(folder)));
  }

  private String heading(Path folder) throws IOException {
    StringBuilder heading = new StringBuilder("# Results\n\n");
    heading.append(
        """
        Written by the command `report` on %s; the CSV files say when each figure was measured. %s
        """
            .formatted(LocalDate.now(), Machine.current().describe()));
    if (quick) {
      heading.append("\nA quick run: the figures are not to be quoted.\n");
    }
    ResultTable speed =
        ResultTable.read(folder.resolve("speed.csv"))
            .where("shape", "ARTICLE")
            .where("threads", "1");
    ResultTable names =
        first(ResultTable.read(folder.resolve("accuracy.csv")).where("label", "names"));
    ResultTable words = first(ResultTable.read(folder.resolve("words.csv")));
    heading.append(plot(folder, "accuracy-speed", AccuracySpeedPlot.of("Names", names, speed)));
    heading.append(plot(folder, "words-speed", AccuracySpeedPlot.of("Words", words, speed)));
    return heading.toString();
  }

  /** Returns the rows on the gold standard that comes first. */
  private static ResultTable first(ResultTable table) {
    return table.isEmpty() ? table : table.where("gold", table.values("gold").get(0));
  }

  private static String plot(Path folder, String name, Optional<ScatterPlot> plot)
      throws IOException {
    if (plot.isEmpty()) {
      return "";
    }
    Files.writeString(folder.resolve(name + ".svg"), plot.get().svg());
    return "\n![%s](%s.svg)\n".formatted(plot.get().title(), name);
  }
}
