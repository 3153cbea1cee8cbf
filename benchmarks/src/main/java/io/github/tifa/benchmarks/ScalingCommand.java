package io.github.tifa.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.tifa.benchmarks.accuracy.GoldDocument;
import io.github.tifa.benchmarks.accuracy.GoldStandard;
import io.github.tifa.benchmarks.peers.Peer;
import io.github.tifa.benchmarks.peers.PeerName;
import io.github.tifa.benchmarks.speed.InterleavedRounds;
import io.github.tifa.benchmarks.speed.Speed;
import io.github.tifa.benchmarks.speed.Workload;
import io.github.tifa.benchmarks.texts.ParagraphMix;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures what a character costs in documents of different lengths. */
@Command(
    name = "scaling",
    mixinStandardHelpOptions = true,
    description =
        "Prints nanoseconds a character in documents of different lengths, and the ratio to the"
            + " shortest ones in the same rounds.")
final class ScalingCommand implements Callable<Integer> {
  static final String CSV_HEADER =
      "date,"
          + Machine.CSV_HEADER
          + ",gold,system,bytes,documents,rounds,nanos_per_char,fastest,slowest,ratio_to_first";

  private static final double NANOS_PER_SECOND = 1e9;

  /** Short documents are read in such numbers that they come to this many bytes. */
  private static final int VOLUME = 300_000;

  @Spec private CommandSpec spec;

  @Option(
      names = "--system",
      defaultValue = "TIFA",
      description = "What to measure: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private PeerName system;

  @Option(
      names = "--bytes",
      split = ",",
      defaultValue = "1000,10000,100000,1000000,10000000",
      description = "The lengths of the documents in UTF-8. Default: ${DEFAULT-VALUE}.")
  private List<Integer> lengths;

  @Option(
      names = "--rounds",
      defaultValue = "3",
      description =
          "Rounds that count; the shortest documents are read for ten seconds before. Default:"
              + " ${DEFAULT-VALUE}.")
  private int rounds;

  @Option(names = "--csv", description = "Appends the results to this file.")
  private Path csv;

  @Parameters(
      paramLabel = "GOLD",
      description =
          "A folder of .marked articles or a .bio file, whose paragraphs the documents are mixed"
              + " from.")
  private Path gold;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (rounds < 1 || lengths.stream().anyMatch(length -> length < 1)) {
      throw new ParameterException(spec.commandLine(), "--rounds and --bytes must be at least 1");
    }
    ParagraphMix mix =
        new ParagraphMix(GoldStandard.open(gold).stream().map(GoldDocument::text).toList());
    Peer peer = system.load();
    List<ImmutableList<String>> documents =
        lengths.stream().map(length -> documents(mix, length)).toList();
    List<Workload> workloads =
        documents.stream().map(texts -> Workload.of(peer, texts, 1)).toList();
    // Long documents would warm up no better than short ones, but take their time.
    new InterleavedRounds(InterleavedRounds.WARM_UP, 1).measure(workloads.subList(0, 1));
    List<Speed> speeds = new InterleavedRounds(Duration.ZERO, rounds).measure(workloads);
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%s, nanoseconds a character%n%12s %10s %10s %10s %10s %7s%n",
        peer.name(), "bytes", "documents", "median", "fastest", "slowest", "ratio");
    for (int i = 0; i < speeds.size(); i++) {
      report(peer, lengths.get(i), documents.get(i).size(), speeds.get(i), speeds.get(0));
    }
    return 0;
  }

  private static ImmutableList<String> documents(ParagraphMix mix, int length) {
    return IntStream.range(0, Math.max(1, VOLUME / length))
        .mapToObj(number -> mix.document(length, number))
        .collect(ImmutableList.toImmutableList());
  }

  private void report(Peer peer, int length, int documents, Speed speed, Speed first)
      throws IOException {
    double median = NANOS_PER_SECOND / speed.median();
    double fastest = NANOS_PER_SECOND / speed.fastest();
    double slowest = NANOS_PER_SECOND / speed.slowest();
    double ratio = 1 / speed.ratioTo(first);
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%,12d %10d %10.0f %10.0f %10.0f %6.2fx%n",
        length, documents, median, fastest, slowest, ratio);
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
              peer.name(),
              length,
              documents,
              speed.rounds().size(),
              Math.round(median),
              Math.round(fastest),
              Math.round(slowest),
              String.format(Locale.ROOT, "%.2f", ratio));
    }
  }
}
