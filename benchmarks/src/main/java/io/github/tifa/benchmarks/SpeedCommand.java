package io.github.tifa.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.benchmarks.accuracy.GoldDocument;
import io.github.tifa.benchmarks.accuracy.GoldStandard;
import io.github.tifa.benchmarks.peers.Peer;
import io.github.tifa.benchmarks.peers.PeerName;
import io.github.tifa.benchmarks.speed.InterleavedRounds;
import io.github.tifa.benchmarks.speed.Speed;
import io.github.tifa.benchmarks.speed.Workload;
import io.github.tifa.benchmarks.texts.TextShape;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
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

/** Measures speed as a ratio to a baseline, in the same run. */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description =
        "Prints characters a second, the ratio to a baseline in the same rounds, and what is"
            + " allocated.")
final class SpeedCommand implements Callable<Integer> {
  static final String CSV_HEADER =
      "date,"
          + Machine.CSV_HEADER
          + ",gold,shape,threads,system,rounds,chars_per_second,slowest,fastest,baseline,ratio"
          + ",bytes_per_char";

  @Spec private CommandSpec spec;

  @Option(
      names = "--system",
      split = ",",
      defaultValue = "TIFA,TIFA_TAGGER,TIFA_WORDS,HANLP_WORDS,JIEBA,ANSJ_TO,ANSJ_NLP,SMARTCN",
      description =
          "What to measure beside the baseline: ${COMPLETION-CANDIDATES}. Default:"
              + " ${DEFAULT-VALUE}.")
  private List<PeerName> systems;

  @Option(
      names = "--baseline",
      defaultValue = "HANLP",
      description = "What the others are compared with. Default: ${DEFAULT-VALUE}.")
  private PeerName baseline;

  @Option(
      names = "--shape",
      split = ",",
      defaultValue = "ARTICLE",
      description =
          "How the texts are handed over: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private List<TextShape> shapes;

  @Option(
      names = "--threads",
      split = ",",
      defaultValue = "1",
      description = "On how many threads, one measurement each. Default: ${DEFAULT-VALUE}.")
  private List<Integer> threads;

  @Option(
      names = "--warm-up",
      defaultValue = "10",
      description =
          "For how many seconds each system runs before the rounds. Default: ${DEFAULT-VALUE}.")
  private int warmUp;

  @Option(
      names = "--rounds",
      defaultValue = "15",
      description = "Rounds that count. Default: ${DEFAULT-VALUE}.")
  private int rounds;

  @Option(names = "--csv", description = "Appends the speeds to this file.")
  private Path csv;

  @Parameters(paramLabel = "GOLD", description = "A folder of .marked articles or a .bio file.")
  private Path gold;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (warmUp < 0 || rounds < 1 || threads.stream().anyMatch(count -> count < 1)) {
      throw new ParameterException(
          spec.commandLine(), "--warm-up must be at least 0, --rounds and --threads at least 1");
    }
    ImmutableList<String> articles =
        GoldStandard.open(gold).stream()
            .map(GoldDocument::text)
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Peer> peers =
        ImmutableSet.<PeerName>builder().add(baseline).addAll(systems).build().stream()
            .map(PeerName::load)
            .collect(ImmutableList.toImmutableList());
    for (TextShape shape : shapes) {
      List<String> texts = shape.of(articles);
      for (int count : threads) {
        report(
            shape,
            new InterleavedRounds(Duration.ofSeconds(warmUp), rounds)
                .measure(peers.stream().map(peer -> Workload.of(peer, texts, count)).toList()));
      }
    }
    return 0;
  }

  private void report(TextShape shape, List<Speed> speeds) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Speed base = speeds.get(0);
    out.printf(
        "%-44s %12s %12s %12s %7s %7s%n",
        "characters a second, " + shape + ", threads: " + base.threads(),
        "median",
        "slowest",
        "fastest",
        "ratio",
        "B/char");
    for (Speed speed : speeds) {
      out.printf(
          "%-44s %,12.0f %,12.0f %,12.0f %6.2fx %7.0f%n",
          speed.name(),
          speed.median(),
          speed.slowest(),
          speed.fastest(),
          speed.ratioTo(base),
          speed.bytesPerCharacter());
      if (csv != null) {
        Machine machine = Machine.current();
        new ResultFile(csv, CSV_HEADER)
            .row(
                LocalDate.now(),
                machine.os(),
                machine.cores(),
                machine.jdk(),
                GoldStandard.name(gold),
                shape,
                speed.threads(),
                speed.name(),
                speed.rounds().size(),
                Math.round(speed.median()),
                Math.round(speed.slowest()),
                Math.round(speed.fastest()),
                base.name(),
                String.format(Locale.ROOT, "%.2f", speed.ratioTo(base)),
                Math.round(speed.bytesPerCharacter()));
      }
    }
    out.flush();
  }
}
