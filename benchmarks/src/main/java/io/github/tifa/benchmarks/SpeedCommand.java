package io.github.tifa.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.benchmarks.accuracy.GoldDocument;
import io.github.tifa.benchmarks.accuracy.GoldStandard;
import io.github.tifa.benchmarks.peers.Peer;
import io.github.tifa.benchmarks.peers.PeerName;
import io.github.tifa.benchmarks.speed.InterleavedRounds;
import io.github.tifa.benchmarks.speed.Speed;
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

/** Measures speed as a ratio to HanLP's default segmenter, in the same run. */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description =
        "Prints characters a second on one thread, and the ratio to HanLP's default in the same"
            + " run.")
final class SpeedCommand implements Callable<Integer> {
  private static final String CSV_HEADER =
      "date,"
          + Machine.CSV_HEADER
          + ",gold,system,rounds,chars_per_second,slowest,fastest,ratio_to_hanlp";

  @Spec private CommandSpec spec;

  @Option(
      names = "--system",
      split = ",",
      defaultValue = "HANLP_WORDS,JIEBA,ANSJ_TO,ANSJ_NLP,TIFA_TAGGER,TIFA_WORDS,TIFA",
      description =
          "What to measure beside HANLP: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private List<PeerName> names;

  @Option(
      names = "--warm-up",
      defaultValue = "8",
      description = "Rounds that do not count. Default: ${DEFAULT-VALUE}.")
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
  public Integer call() throws IOException {
    if (warmUp < 0 || rounds < 1) {
      throw new ParameterException(
          spec.commandLine(), "--warm-up must be at least 0 and --rounds at least 1");
    }
    ImmutableList<String> texts =
        GoldStandard.open(gold).stream()
            .map(GoldDocument::text)
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Peer> peers =
        ImmutableSet.<PeerName>builder().add(PeerName.HANLP).addAll(names).build().stream()
            .map(PeerName::load)
            .collect(ImmutableList.toImmutableList());
    List<Speed> speeds = new InterleavedRounds(warmUp, rounds).measure(peers, texts);
    Speed baseline = speeds.get(0);
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%-44s %12s %12s %12s %7s%n",
        "characters a second", "median", "slowest", "fastest", "ratio");
    for (Speed speed : speeds) {
      out.printf(
          "%-44s %,12.0f %,12.0f %,12.0f %6.2fx%n",
          speed.name(), speed.median(), speed.slowest(), speed.fastest(), speed.ratioTo(baseline));
    }
    out.flush();
    if (csv != null) {
      StringBuilder lines = new StringBuilder();
      speeds.forEach(speed -> lines.append(line(speed, baseline)));
      new ResultFile(csv, CSV_HEADER).append(lines.toString());
    }
    return 0;
  }

  private String line(Speed speed, Speed baseline) {
    return String.format(
        Locale.ROOT,
        "%s,%s,%s,\"%s\",%d,%.0f,%.0f,%.0f,%.2f%n",
        LocalDate.now(),
        Machine.current().csv(),
        GoldStandard.name(gold),
        speed.name(),
        speed.rounds().size(),
        speed.median(),
        speed.slowest(),
        speed.fastest(),
        speed.ratioTo(baseline));
  }
}
