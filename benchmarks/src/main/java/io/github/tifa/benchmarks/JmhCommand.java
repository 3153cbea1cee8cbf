package io.github.tifa.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.tifa.benchmarks.accuracy.GoldStandard;
import io.github.tifa.benchmarks.jmh.JmhRun;
import io.github.tifa.benchmarks.jmh.JmhScore;
import io.github.tifa.benchmarks.peers.PeerName;
import io.github.tifa.benchmarks.texts.TextShape;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures with JMH, stage by stage and whole. */
@Command(
    name = "jmh",
    mixinStandardHelpOptions = true,
    description =
        "Prints nanoseconds and bytes allocated by character, measured by JMH: whole libraries on"
            + " sentences, articles and a long document, and the stages of Tifa's analysis.")
final class JmhCommand implements Callable<Integer> {
  static final String CSV_HEADER =
      "date,"
          + Machine.CSV_HEADER
          + ",gold,benchmark,system,shape,threads,forks,iterations,nanos_per_char,error,"
          + "bytes_per_char";

  @Spec private CommandSpec spec;

  @Option(
      names = "--system",
      split = ",",
      defaultValue = "TIFA,HANLP",
      description = "The libraries: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private List<PeerName> systems;

  @Option(
      names = "--shape",
      split = ",",
      defaultValue = "SENTENCE,ARTICLE,MEGABYTE",
      description =
          "How whole libraries get the texts: ${COMPLETION-CANDIDATES}. Default:"
              + " ${DEFAULT-VALUE}.")
  private List<TextShape> shapes;

  @Option(
      names = "--threads",
      defaultValue = "1",
      description = "How many threads run at once. Default: ${DEFAULT-VALUE}.")
  private int threads;

  @Option(
      names = "--forks",
      defaultValue = "1",
      description = "Processes a benchmark. Default: ${DEFAULT-VALUE}.")
  private int forks;

  @Option(
      names = "--warm-up",
      defaultValue = "3",
      description = "Iterations that do not count. Default: ${DEFAULT-VALUE}.")
  private int warmUp;

  @Option(
      names = "--iterations",
      defaultValue = "3",
      description = "Iterations that count. Default: ${DEFAULT-VALUE}.")
  private int iterations;

  @Option(
      names = "--milliseconds",
      defaultValue = "700",
      description = "The least length of an iteration. Default: ${DEFAULT-VALUE}.")
  private int milliseconds;

  @Option(names = "--csv", description = "Appends the results to this file.")
  private Path csv;

  @Parameters(paramLabel = "GOLD", description = "A folder of .marked articles or a .bio file.")
  private Path gold;

  @Override
  public Integer call() throws Exception {
    if (threads < 1 || forks < 1 || warmUp < 0 || iterations < 1 || milliseconds < 1) {
      throw new ParameterException(
          spec.commandLine(), "every number must be at least 1, but --warm-up may be 0");
    }
    JmhRun run = new JmhRun(gold, forks, warmUp, iterations, milliseconds, threads);
    report(
        ImmutableList.<JmhScore>builder()
            .addAll(run.whole(systems, shapes))
            .addAll(run.stages())
            .build());
    return 0;
  }

  private void report(List<JmhScore> scores) throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%-12s %-12s %-10s %10s %10s %10s%n",
        "benchmark", "system", "shape", "ns/char", "error", "B/char");
    for (JmhScore score : scores) {
      out.printf(
          "%-12s %-12s %-10s %10.1f %10.1f %10.1f%n",
          score.benchmark(),
          score.system(),
          score.shape(),
          score.nanos(),
          score.error(),
          score.bytes());
      if (csv != null) {
        Machine machine = Machine.current();
        new ResultFile(csv, CSV_HEADER)
            .row(
                LocalDate.now(),
                machine.os(),
                machine.cores(),
                machine.jdk(),
                GoldStandard.name(gold),
                score.benchmark(),
                score.system(),
                score.shape(),
                score.threads(),
                forks,
                forks * iterations,
                tenths(score.nanos()),
                Double.isNaN(score.error()) ? "" : tenths(score.error()),
                tenths(score.bytes()));
      }
    }
    out.flush();
  }

  private static String tenths(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
