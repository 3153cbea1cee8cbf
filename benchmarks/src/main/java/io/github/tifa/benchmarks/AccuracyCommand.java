package io.github.tifa.benchmarks;

import io.github.tifa.benchmarks.accuracy.GoldDocument;
import io.github.tifa.benchmarks.accuracy.GoldStandard;
import io.github.tifa.benchmarks.accuracy.ScoreTable;
import io.github.tifa.benchmarks.accuracy.Scores;
import io.github.tifa.benchmarks.accuracy.SpanScorer;
import io.github.tifa.benchmarks.peers.Peer;
import io.github.tifa.benchmarks.peers.PeerName;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores systems on gold standards. */
@Command(
    name = "accuracy",
    mixinStandardHelpOptions = true,
    description = "Prints precision, recall and F1 by label.")
final class AccuracyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--system",
      split = ",",
      defaultValue = "TIFA",
      description = "Systems to score: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private List<PeerName> systems;

  @Option(
      names = "--label",
      description = "How the first system is called in the results; its own name by default.")
  private String label;

  @Option(names = "--csv", description = "Appends the scores to this file.")
  private Path csv;

  @Parameters(
      paramLabel = "GOLD",
      arity = "1..*",
      description = "Folders of .marked articles or .bio files.")
  private List<Path> golds;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    for (PeerName peerName : systems) {
      Peer peer = peerName.load();
      String name = label != null && peerName == systems.get(0) ? label : peer.name();
      for (Path gold : golds) {
        SpanScorer scorer = new SpanScorer(peer.labels());
        for (GoldDocument document : GoldStandard.open(gold)) {
          scorer.add(document, peer.annotate(document.id(), document.text()));
        }
        Scores scores = scorer.scores();
        out.printf("%s on %s%n%s%n", name, GoldStandard.name(gold), ScoreTable.text(scores));
        out.flush();
        if (csv != null) {
          new ResultFile(csv, ScoreTable.CSV_HEADER)
              .append(
                  ScoreTable.csv(
                      LocalDate.now().toString(), name, GoldStandard.name(gold), scores));
        }
      }
    }
    return 0;
  }
}
