package io.github.tifa.benchmarks;

import io.github.tifa.article.ArticleReader;
import io.github.tifa.benchmarks.accuracy.Tally;
import io.github.tifa.benchmarks.structure.StructureGold;
import io.github.tifa.benchmarks.structure.StructureScorer;
import io.github.tifa.document.Article;
import io.github.tifa.document.MarkedText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the zones of articles, and their dates, sources and authors. */
@Command(
    name = "structure",
    mixinStandardHelpOptions = true,
    description =
        "Prints precision, recall and F1 of zones (exact span and kind) and of dates, sources and"
            + " authors.")
final class StructureCommand implements Callable<Integer> {
  private static final String CSV_HEADER =
      "date,gold,texts,label,precision,recall,f1,in_gold,found";

  @Spec private CommandSpec spec;

  @Option(
      names = "--texts",
      paramLabel = "FOLDER",
      description =
          "A folder of .marked articles that the tables name. May be given several times; the .txt"
              + " files of a table lie in the folder beside it that bears its name.")
  private List<Path> folders = List.of();

  @Option(names = "--errors", description = "Lists what was missed (-) and wrongly found (+).")
  private boolean errors;

  @Option(names = "--csv", description = "Appends the scores to this file.")
  private Path csv;

  @Parameters(paramLabel = "TABLE", arity = "1..*", description = "Tables of zones and facts.")
  private List<Path> tables;

  @Override
  public Integer call() throws IOException {
    ArticleReader reader = new ArticleReader();
    for (Path table : tables) {
      StructureScorer scorer = new StructureScorer();
      List<StructureGold> golds = StructureGold.readTable(table);
      for (StructureGold gold : golds) {
        String text = text(table, gold.text());
        scorer.add(gold, text, reader.read(Article.of(text)));
      }
      report(name(table), golds.size(), scorer);
    }
    return 0;
  }

  private String text(Path table, String name) throws IOException {
    Path page = table.resolveSibling(name(table)).resolve(name + ".txt");
    if (Files.exists(page)) {
      return Files.readString(page);
    }
    for (Path folder : folders) {
      Path marked = folder.resolve(name + ".marked");
      if (Files.exists(marked)) {
        return MarkedText.parse(marked.toString(), Files.readString(marked)).text();
      }
    }
    throw new IllegalArgumentException(
        "no text " + name + ": neither " + page + " nor a .marked file in " + folders);
  }

  private static String name(Path table) {
    return table.getFileName().toString().replace(".tsv", "");
  }

  private void report(String gold, int texts, StructureScorer scorer) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%s, %d texts%n", gold, texts);
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, Tally> entry : scorer.tallies().entrySet()) {
      Tally tally = entry.getValue();
      if (tally.gold() + tally.predicted() == 0) {
        continue;
      }
      out.printf(
          "  %-13s P %6.2f  R %6.2f  F1 %6.2f   gold %4d  found %4d%n",
          entry.getKey(),
          tally.precision(),
          tally.recall(),
          tally.f1(),
          tally.gold(),
          tally.predicted());
      lines.append(
          String.format(
              Locale.ROOT,
              "%s,%s,%d,%s,%.2f,%.2f,%.2f,%d,%d%n",
              LocalDate.now(),
              gold,
              texts,
              entry.getKey(),
              tally.precision(),
              tally.recall(),
              tally.f1(),
              tally.gold(),
              tally.predicted()));
    }
    if (errors) {
      scorer.errors().forEach(error -> out.println("  " + error));
    }
    out.flush();
    if (csv != null) {
      new ResultFile(csv, CSV_HEADER).append(lines.toString());
    }
  }
}
