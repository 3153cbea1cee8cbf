package io.github.tifa.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.math.Quantiles;
import io.github.tifa.benchmarks.accuracy.GoldStandard;
import io.github.tifa.benchmarks.peers.PeerName;
import io.github.tifa.benchmarks.processes.JavaProcess;
import io.github.tifa.benchmarks.processes.SharedClasses;
import io.github.tifa.benchmarks.start.Start;
import io.github.tifa.benchmarks.start.StartMeasurement;
import io.github.tifa.benchmarks.texts.TextFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the time and memory from the launch of a process to the first annotated article. */
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    description =
        "Prints the time from the launch of a fresh process to its first annotated article, and the"
            + " most memory it held by then.")
final class StartCommand implements Callable<Integer> {
  static final String CSV_HEADER =
      "date,"
          + Machine.CSV_HEADER
          + ",system,jvm_options,runs,milliseconds,fastest,slowest,resident_mib";

  private static final double NANOS_PER_MILLISECOND = 1e6;
  private static final double KIBIBYTES_PER_MEBIBYTE = 1024;

  @Spec private CommandSpec spec;

  @Option(
      names = "--system",
      split = ",",
      defaultValue = "TIFA,HANLP,HANLP_ALL",
      description = "Systems to start: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private List<PeerName> systems;

  @Option(
      names = "--runs",
      defaultValue = "7",
      description = "Starts of each system, in turn. Default: ${DEFAULT-VALUE}.")
  private int runs;

  @Option(
      names = "--jvm",
      split = " ",
      defaultValue = "-Xmx1g",
      description = "Options of the virtual machines. Default: ${DEFAULT-VALUE}.")
  private List<String> jvmOptions;

  @Option(
      names = "--shared-classes",
      description =
          "Takes the classes of each system from an archive that a run before the first wrote"
              + " (class-data sharing).")
  private boolean sharedClasses;

  @Option(names = "--csv", description = "Appends the results to this file.")
  private Path csv;

  @Parameters(
      paramLabel = "GOLD",
      description = "A folder of .marked articles or a .bio file, the first text of which is read.")
  private Path gold;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (runs < 1) {
      throw new ParameterException(spec.commandLine(), "--runs must be at least 1");
    }
    String first = GoldStandard.open(gold).get(0).text();
    try (TextFolder folder = new TextFolder(1, number -> first)) {
      report(
          sharedClasses
              ? measureSharing(folder.path())
              : measure(
                  new StartMeasurement(folder.path(), 1), (system, writes) -> ImmutableList.of()));
    }
    return 0;
  }

  private ListMultimap<PeerName, Start> measureSharing(Path folder)
      throws IOException, InterruptedException {
    try (SharedClasses shared = new SharedClasses(JavaProcess.classPath())) {
      return measure(
          new StartMeasurement(folder, 1, shared.classPath()),
          (system, writes) ->
              ImmutableList.of(
                  writes ? shared.writing(system.name()) : shared.reading(system.name())));
    }
  }

  /**
   * Starts the systems in turns.
   *
   * @param options returns what to add to the options of a system's virtual machine, in the round
   *     before the first and in the others
   */
  private ListMultimap<PeerName, Start> measure(
      StartMeasurement measurement, BiFunction<PeerName, Boolean, List<String>> options)
      throws IOException, InterruptedException {
    ListMultimap<PeerName, Start> starts =
        MultimapBuilder.enumKeys(PeerName.class).arrayListValues().build();
    // The round before the first reads the files into the cache of the operating system.
    for (int round = -1; round < runs; round++) {
      for (PeerName system : systems) {
        Start start =
            measurement.start(
                system,
                ImmutableList.<String>builder()
                    .addAll(jvmOptions)
                    .addAll(options.apply(system, round < 0))
                    .build());
        if (round >= 0) {
          starts.put(system, start);
        }
      }
    }
    return starts;
  }

  private void report(ListMultimap<PeerName, Start> starts) throws IOException {
    String jvm = String.join(" ", jvmOptions) + (sharedClasses ? " -XX:SharedArchiveFile" : "");
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%-12s %12s %10s %10s %14s%n", "system", "median ms", "fastest", "slowest", "resident MiB");
    for (PeerName system : starts.keySet()) {
      List<Double> milliseconds =
          starts.get(system).stream().map(start -> start.nanos() / NANOS_PER_MILLISECOND).toList();
      List<Long> peaks =
          starts.get(system).stream()
              .map(Start::peakKibibytes)
              .filter(OptionalLong::isPresent)
              .map(OptionalLong::getAsLong)
              .toList();
      String resident =
          peaks.isEmpty()
              ? ""
              : String.format(
                  Locale.ROOT, "%.0f", Quantiles.median().compute(peaks) / KIBIBYTES_PER_MEBIBYTE);
      double median = Quantiles.median().compute(milliseconds);
      double fastest = Collections.min(milliseconds);
      double slowest = Collections.max(milliseconds);
      out.printf("%-12s %12.0f %10.0f %10.0f %14s%n", system, median, fastest, slowest, resident);
      if (csv != null) {
        Machine machine = Machine.current();
        new ResultFile(csv, CSV_HEADER)
            .row(
                LocalDate.now(),
                machine.os(),
                machine.cores(),
                machine.jdk(),
                system,
                jvm,
                runs,
                Math.round(median),
                Math.round(fastest),
                Math.round(slowest),
                resident);
      }
    }
    out.flush();
  }
}
