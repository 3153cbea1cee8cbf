package io.github.tifa.benchmarks;

import io.github.tifa.benchmarks.accuracy.GoldDocument;
import io.github.tifa.benchmarks.accuracy.GoldStandard;
import io.github.tifa.benchmarks.accuracy.ScoreTable;
import io.github.tifa.benchmarks.accuracy.Scores;
import io.github.tifa.benchmarks.accuracy.SpanScorer;
import io.github.tifa.benchmarks.systems.AnnotationSystem;
import io.github.tifa.benchmarks.systems.SystemName;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
  private List<SystemName> systems;

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
    for (SystemName systemName : systems) {
      AnnotationSystem system = systemName.load();
      String name = label != null && systemName == systems.get(0) ? label : system.name();
      for (Path gold : golds) {
        SpanScorer scorer = new SpanScorer(system.labels());
        for (GoldDocument document : GoldStandard.open(gold)) {
          scorer.add(document, system.annotate(document.id(), document.text()));
        }
        Scores scores = scorer.scores();
        out.printf("%s on %s%n%s%n", name, goldName(gold), ScoreTable.text(scores));
        out.flush();
        if (csv != null) {
          append(ScoreTable.csv(LocalDate.now().toString(), name, goldName(gold), scores));
        }
      }
    }
    return 0;
  }

  /**
   * The last two parts of the path, so that results name no folder of the machine they were made
   * on.
   */
  private static String goldName(Path gold) {
    Path path = gold.toAbsolutePath().normalize();
    int count = path.getNameCount();
    return path.subpath(Math.max(0, count - 2), count).toString().replace('\\', '/');
  }

  private void append(String lines) throws IOException {
    String header = Files.exists(csv) ? "" : ScoreTable.CSV_HEADER + "\n";
    Files.writeString(
        csv,
        header + lines,
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
