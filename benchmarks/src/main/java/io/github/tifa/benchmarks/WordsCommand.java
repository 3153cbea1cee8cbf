package io.github.tifa.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.tifa.benchmarks.accuracy.GoldStandard;
import io.github.tifa.benchmarks.accuracy.ScoreTable;
import io.github.tifa.benchmarks.accuracy.Tally;
import io.github.tifa.benchmarks.accuracy.WordScorer;
import io.github.tifa.benchmarks.peers.Peer;
import io.github.tifa.benchmarks.peers.PeerName;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the words of peers. */
@Command(
    name = "words",
    mixinStandardHelpOptions = true,
    description = "Prints precision, recall and F1 of words, system by system.")
final class WordsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--system",
      split = ",",
      defaultValue = "TIFA_WORDS,TIFA_HANLP_WORDS,TIFA_JIEBA_WORDS",
      description = "Systems to score: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private List<PeerName> systems;

  @Option(
      names = "--every",
      defaultValue = "1",
      description = "Scores only every Nth line, the last of each N. Default: ${DEFAULT-VALUE}.")
  private int every;

  @Option(names = "--csv", description = "Appends the scores to this file.")
  private Path csv;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Text files, a sentence a line, words separated by blanks.")
  private List<Path> files;

  @Override
  public Integer call() throws IOException {
    if (every < 1) {
      throw new ParameterException(spec.commandLine(), "--every must be at least 1");
    }
    PrintWriter out = spec.commandLine().getOut();
    for (PeerName system : systems) {
      Peer peer = system.load();
      for (Path file : files) {
        Tally tally = WordScorer.score(peer::words, lines(file));
        out.printf(
            "%-36s on %-20s P %6.2f  R %6.2f  F1 %6.2f   words %d%n",
            peer.name(),
            file.getFileName(),
            tally.precision(),
            tally.recall(),
            tally.f1(),
            tally.gold());
        out.flush();
        if (csv != null) {
          new ResultFile(csv, ScoreTable.CSV_HEADER)
              .append(
                  ScoreTable.csvRow(
                      LocalDate.now().toString(),
                      peer.name(),
                      GoldStandard.name(file),
                      "words",
                      tally));
        }
      }
    }
    return 0;
  }

  private ImmutableList<String> lines(Path file) throws IOException {
    List<String> all = Files.readAllLines(file);
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (int i = every - 1; i < all.size(); i += every) {
      if (!all.get(i).isBlank()) {
        lines.add(all.get(i));
      }
    }
    return lines.build();
  }
}
