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
import io.github.tifa.benchmarks.texts.TextFolder;
import java.io.IOException;
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

/** Measures how a folder of articles is read, by one thread and by more. */
@Command(
    name = "folder",
    mixinStandardHelpOptions = true,
    description =
        "Prints characters a second over a folder of many articles, each a file, by one thread and"
            + " by more, and what more threads bring.")
final class FolderCommand implements Callable<Integer> {
  static final String CSV_HEADER =
      "date,"
          + Machine.CSV_HEADER
          + ",gold,system,threads,articles,rounds,chars_per_second,slowest,fastest,"
          + "ratio_to_first_threads";

  @Spec private CommandSpec spec;

  @Option(
      names = "--system",
      split = ",",
      defaultValue = "TIFA,HANLP",
      description = "What to measure: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private List<PeerName> systems;

  @Option(
      names = "--threads",
      split = ",",
      defaultValue = "1,2",
      description = "On how many threads, one measurement each. Default: ${DEFAULT-VALUE}.")
  private List<Integer> threads;

  @Option(
      names = "--articles",
      defaultValue = "10000",
      description = "How many articles the folder has. Default: ${DEFAULT-VALUE}.")
  private int articles;

  @Option(
      names = "--rounds",
      defaultValue = "5",
      description =
          "In how many rounds the folder is read, each another part of it. Default:"
              + " ${DEFAULT-VALUE}.")
  private int rounds;

  @Option(names = "--csv", description = "Appends the results to this file.")
  private Path csv;

  @Parameters(
      paramLabel = "GOLD",
      description =
          "A folder of .marked articles or a .bio file, whose paragraphs the articles are mixed"
              + " from.")
  private Path gold;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (rounds < 1 || articles < rounds || threads.stream().anyMatch(count -> count < 1)) {
      throw new ParameterException(
          spec.commandLine(),
          "--threads and --rounds must be at least 1, --articles at least as many as --rounds");
    }
    ParagraphMix mix =
        new ParagraphMix(GoldStandard.open(gold).stream().map(GoldDocument::text).toList());
    try (TextFolder folder = new TextFolder(articles, mix::article)) {
      ImmutableList.Builder<Workload> workloads = ImmutableList.builder();
      for (PeerName system : systems) {
        Peer peer = system.load();
        threads.forEach(count -> workloads.add(workload(peer, count, folder)));
      }
      report(new InterleavedRounds(InterleavedRounds.WARM_UP, rounds).measure(workloads.build()));
    }
    return 0;
  }

  /** Returns the reading of a part of the folder; the warm-up reads the last parts first. */
  private Workload workload(Peer peer, int count, TextFolder folder) {
    int part = articles / rounds;
    return new Workload(
        peer.name(),
        count,
        part,
        folder.characters() / rounds,
        (round, text) -> peer.process(folder.read(Math.floorMod(round, rounds) * part + text)));
  }

  private void report(List<Speed> speeds) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%-36s %8s %14s %12s %12s %7s%n",
        "folder of " + articles + " articles",
        "threads",
        "characters/s",
        "slowest",
        "fastest",
        "ratio");
    for (int i = 0; i < speeds.size(); i++) {
      Speed speed = speeds.get(i);
      double ratio = speed.ratioTo(speeds.get(i - i % threads.size()));
      out.printf(
          "%-36s %8d %,14.0f %,12.0f %,12.0f %6.2fx%n",
          speed.name(), speed.threads(), speed.median(), speed.slowest(), speed.fastest(), ratio);
      if (csv != null) {
        Machine machine = Machine.current();
        new ResultFile(csv, CSV_HEADER)
            .row(
                LocalDate.now(),
                machine.os(),
                machine.cores(),
                machine.jdk(),
                GoldStandard.name(gold),
                speed.name(),
                speed.threads(),
                articles,
                speed.rounds().size(),
                Math.round(speed.median()),
                Math.round(speed.slowest()),
                Math.round(speed.fastest()),
                String.format(Locale.ROOT, "%.2f", ratio));
      }
    }
    out.flush();
  }
}
