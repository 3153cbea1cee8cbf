package io.github.tifa.benchmarks;

import com.google.common.collect.ImmutableList;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import io.github.tifa.Tifa;
import io.github.tifa.benchmarks.accuracy.GoldDocument;
import io.github.tifa.benchmarks.accuracy.GoldStandard;
import io.github.tifa.benchmarks.speed.Contender;
import io.github.tifa.benchmarks.speed.InterleavedRounds;
import io.github.tifa.benchmarks.speed.Speed;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures speed as a ratio to HanLP's default segmenter, in the same run. */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description =
        "Prints characters a second on one thread, and the ratio to HanLP's default in the same run.")
final class SpeedCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

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

  @Parameters(paramLabel = "GOLD", description = "A folder of .marked articles or a .bio file.")
  private Path gold;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    ImmutableList<String> texts =
        GoldStandard.open(gold).stream()
            .map(GoldDocument::text)
            .collect(ImmutableList.toImmutableList());
    List<Speed> speeds = new InterleavedRounds(warmUp, rounds).measure(contenders(), texts);
    double baseline = speeds.get(0).median();
    out.printf(
        "%-44s %12s %12s %12s %7s%n",
        "characters a second", "median", "slowest", "fastest", "ratio");
    for (Speed speed : speeds) {
      out.printf(
          "%-44s %,12.0f %,12.0f %,12.0f %6.2fx%n",
          speed.name(),
          speed.median(),
          speed.slowest(),
          speed.fastest(),
          speed.median() / baseline);
    }
    out.flush();
    return 0;
  }

  private static ImmutableList<Contender> contenders() {
    Segment byDefault = HanLP.newSegment();
    Segment wordsOnly =
        new ViterbiSegment()
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enablePartOfSpeechTagging(false);
    Tifa tifa = Tifa.create();
    return ImmutableList.of(
        new Contender("HanLP portable 1.8.6, default", text -> byDefault.seg(text).size()),
        new Contender("HanLP portable 1.8.6, Viterbi words", text -> wordsOnly.seg(text).size()),
        new Contender("Tifa, whole document", text -> tifa.annotate(text).mentions().size()));
  }
}
