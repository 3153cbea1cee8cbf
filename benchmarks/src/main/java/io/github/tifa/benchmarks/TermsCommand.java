package io.github.tifa.benchmarks;

import io.github.tifa.benchmarks.accuracy.GoldDocument;
import io.github.tifa.benchmarks.accuracy.GoldStandard;
import io.github.tifa.benchmarks.accuracy.MarkedReader;
import io.github.tifa.benchmarks.peers.Peer;
import io.github.tifa.benchmarks.peers.PeerName;
import io.github.tifa.benchmarks.terms.KnownForms;
import io.github.tifa.benchmarks.terms.NewTermScorer;
import io.github.tifa.benchmarks.terms.TermRecall;
import io.github.tifa.terms.PolicyTermLexicon;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the policy terms that are in no list. */
@Command(
    name = "terms",
    mixinStandardHelpOptions = true,
    description =
        "Prints the recall of policy terms whose form neither the bundled lexicon lists nor a"
            + " training text marks.")
final class TermsCommand implements Callable<Integer> {
  private static final String CSV_HEADER =
      "date,system,gold,terms,recall_by_overlap,recall_exact,in_gold";

  @Spec private CommandSpec spec;

  @Option(
      names = "--system",
      defaultValue = "TIFA",
      description = "The system: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private PeerName system;

  @Option(
      names = "--known",
      paramLabel = "FOLDER",
      description =
          "A folder of .marked articles that the system was trained on. May be given several times.")
  private List<Path> known = List.of();

  @Option(names = "--csv", description = "Appends the recall to this file.")
  private Path csv;

  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Folders of .marked articles.")
  private List<Path> golds;

  private Peer peer;

  @Override
  public Integer call() throws IOException {
    List<GoldDocument> training = new ArrayList<>();
    for (Path folder : known) {
      training.addAll(MarkedReader.readFolder(folder));
    }
    KnownForms knownForms = KnownForms.of(PolicyTermLexicon.bundled(), training);
    peer = system.load();
    for (Path gold : golds) {
      NewTermScorer scorer = new NewTermScorer(knownForms);
      for (GoldDocument document : MarkedReader.readFolder(gold)) {
        scorer.add(document, peer.annotate(document.id(), document.text()));
      }
      spec.commandLine().getOut().printf("%s on %s%n", peer.name(), GoldStandard.name(gold));
      report(gold, "all", scorer.known().plus(scorer.unknown()));
      report(gold, "listed or marked", scorer.known());
      report(gold, "new", scorer.unknown());
      for (Map.Entry<String, TermRecall> entry : scorer.unknownByCategory().entrySet()) {
        report(gold, "new " + entry.getKey(), entry.getValue());
      }
    }
    return 0;
  }

  private void report(Path gold, String terms, TermRecall recall) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%-18s recall by overlap %6.2f  exact %6.2f   gold %5d%n",
        terms, recall.overlapPercent(), recall.exactPercent(), recall.gold());
    out.flush();
    if (csv != null) {
      new ResultFile(csv, CSV_HEADER)
          .append(
              String.format(
                  Locale.ROOT,
                  "%s,\"%s\",%s,%s,%.2f,%.2f,%d%n",
                  LocalDate.now(),
                  peer.name(),
                  GoldStandard.name(gold),
                  terms,
                  recall.overlapPercent(),
                  recall.exactPercent(),
                  recall.gold()));
    }
  }
}
