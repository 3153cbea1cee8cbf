package io.github.tifa.benchmarks;

import io.github.tifa.benchmarks.accuracy.GoldDocument;
import io.github.tifa.benchmarks.accuracy.GoldStandard;
import io.github.tifa.benchmarks.peers.PeerName;
import io.github.tifa.benchmarks.start.SmallestHeap;
import io.github.tifa.benchmarks.start.Start;
import io.github.tifa.benchmarks.start.StartMeasurement;
import io.github.tifa.benchmarks.texts.ParagraphMix;
import io.github.tifa.benchmarks.texts.TextFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the memory of a process that reads many articles, and the smallest heap that works. */
@Command(
    name = "memory",
    mixinStandardHelpOptions = true,
    description =
        "Prints the memory of a process after many articles, and the smallest heap (-Xmx) with"
            + " which it reads one article, and some.")
final class MemoryCommand implements Callable<Integer> {
  static final String CSV_HEADER =
      "date," + Machine.CSV_HEADER + ",gold,system,measure,articles,mebibytes";

  private static final long BYTES_PER_MEBIBYTE = 1 << 20;
  private static final long KIBIBYTES_PER_MEBIBYTE = 1 << 10;
  private static final int STEP_MEBIBYTES = 4;
  private static final Duration LIMIT = Duration.ofMinutes(1);

  @Spec private CommandSpec spec;

  @Option(
      names = "--system",
      split = ",",
      defaultValue = "TIFA,HANLP",
      description = "What to measure: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private List<PeerName> systems;

  @Option(
      names = "--articles",
      defaultValue = "10000",
      description =
          "After how many articles memory is measured, with the heap of --jvm. Default:"
              + " ${DEFAULT-VALUE}.")
  private int articles;

  @Option(
      names = "--some",
      defaultValue = "200",
      description =
          "How many articles the smallest heap must do for, beside one. Default: ${DEFAULT-VALUE}.")
  private int some;

  @Option(
      names = "--most",
      defaultValue = "1024",
      description = "The largest heap to try, in MiB, a multiple of 4. Default: ${DEFAULT-VALUE}.")
  private int most;

  @Option(
      names = "--jvm",
      split = " ",
      defaultValue = "-Xmx1g",
      description =
          "Options of the virtual machine that reads many articles. Default: ${DEFAULT-VALUE}.")
  private List<String> jvmOptions;

  @Option(names = "--csv", description = "Appends the results to this file.")
  private Path csv;

  @Parameters(
      paramLabel = "GOLD",
      description =
          "A folder of .marked articles or a .bio file, whose paragraphs the articles are mixed"
              + " from.")
  private Path gold;

  @Override
  public Integer call() throws Exception {
    if (some < 1 || articles < some || most < STEP_MEBIBYTES || most % STEP_MEBIBYTES != 0) {
      throw new ParameterException(
          spec.commandLine(),
          "--some must be at least 1, --articles at least --some, --most a multiple of "
              + STEP_MEBIBYTES);
    }
    ParagraphMix mix =
        new ParagraphMix(GoldStandard.open(gold).stream().map(GoldDocument::text).toList());
    try (TextFolder folder = new TextFolder(articles, mix::article)) {
      for (PeerName system : systems) {
        Start start = new StartMeasurement(folder.path(), articles).start(system, jvmOptions);
        report(system, "heap in use", articles, start.heapBytes() / BYTES_PER_MEBIBYTE);
        if (start.peakKibibytes().isPresent()) {
          report(
              system,
              "most resident",
              articles,
              start.peakKibibytes().getAsLong() / KIBIBYTES_PER_MEBIBYTE);
        }
        for (int count : List.of(1, some)) {
          StartMeasurement attempt = new StartMeasurement(folder.path(), count);
          report(
              system,
              "smallest heap",
              count,
              SmallestHeap.find(heap -> attempt.works(system, heap, LIMIT), STEP_MEBIBYTES, most)
                  .orElseThrow(
                      () -> new IOException(system + " does not work with a heap of " + most)));
        }
      }
    }
    return 0;
  }

  private void report(PeerName system, String measure, int count, long mebibytes)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%-12s %-14s %,8d articles %6d MiB%n", system, measure, count, mebibytes);
    out.flush();
    if (csv != null) {
      Machine machine = Machine.current();
      new ResultFile(csv, CSV_HEADER)
          .row(
              LocalDate.now(),
              machine.os(),
              machine.cores(),
              machine.jdk(),
              GoldStandard.name(gold),
              system,
              measure,
              count,
              mebibytes);
    }
  }
}
