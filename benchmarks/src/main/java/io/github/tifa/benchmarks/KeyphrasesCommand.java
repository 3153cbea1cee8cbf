package io.github.tifa.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.tifa.benchmarks.accuracy.GoldStandard;
import io.github.tifa.benchmarks.accuracy.MarkedReader;
import io.github.tifa.benchmarks.keyphrases.CslReader;
import io.github.tifa.benchmarks.keyphrases.HanLpKeywords;
import io.github.tifa.benchmarks.keyphrases.HanLpPhrases;
import io.github.tifa.benchmarks.keyphrases.JiebaTfIdf;
import io.github.tifa.benchmarks.keyphrases.KeyphraseScorer;
import io.github.tifa.benchmarks.keyphrases.KeyphraseScores;
import io.github.tifa.benchmarks.keyphrases.KeyphraseSystem;
import io.github.tifa.benchmarks.keyphrases.KeywordText;
import io.github.tifa.benchmarks.keyphrases.TifaKeyphrases;
import io.github.tifa.benchmarks.keyphrases.TitleCoverage;
import io.github.tifa.benchmarks.keyphrases.TitledArticle;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores keyphrases beside those of other libraries. */
@Command(
    name = "keyphrases",
    mixinStandardHelpOptions = true,
    description =
        "Compares keyphrases with the keywords of authors (a table of CSL), or with the names and"
            + " terms of titles (a folder of .marked articles).")
final class KeyphrasesCommand implements Callable<Integer> {
  private static final String CSV_HEADER = "date,system,gold,texts,measure,percent";

  @Spec private CommandSpec spec;

  @Option(
      names = "--skip",
      defaultValue = "0",
      description =
          "Rows of a table that are not scored but serve as the background of TF-IDF. Default:"
              + " ${DEFAULT-VALUE}.")
  private int skip;

  @Option(
      names = "--limit",
      description = "Rows of a table to score; all that are left by default.")
  private Integer limit;

  @Option(names = "--csv", description = "Appends the scores to this file.")
  private Path csv;

  @Parameters(
      paramLabel = "GOLD",
      arity = "1..*",
      description = "Tables of CSL (.tsv) or folders of .marked articles.")
  private List<Path> golds;

  @Override
  public Integer call() throws IOException {
    if (skip < 0 || (limit != null && limit < 1)) {
      throw new ParameterException(
          spec.commandLine(), "--skip must be at least 0 and --limit at least 1");
    }
    List<KeyphraseSystem> systems =
        List.of(
            new TifaKeyphrases(),
            new HanLpKeywords(),
            new HanLpPhrases(),
            JiebaTfIdf.overDictionary());
    for (Path gold : golds) {
      if (Files.isDirectory(gold)) {
        scoreTitles(gold, systems);
      } else {
        scoreKeywords(gold, systems);
      }
    }
    return 0;
  }

  private void scoreKeywords(Path table, List<KeyphraseSystem> systems) throws IOException {
    ImmutableList<KeywordText> rows = CslReader.read(table);
    if (skip >= rows.size()) {
      throw new ParameterException(
          spec.commandLine(), table + " has only " + rows.size() + " rows, --skip " + skip);
    }
    int end = limit == null ? rows.size() : Math.min(rows.size(), skip + limit);
    List<KeywordText> texts = rows.subList(skip, end);
    ImmutableList.Builder<KeyphraseSystem> all = ImmutableList.builder();
    all.addAll(systems);
    if (skip > 0) {
      all.add(
          JiebaTfIdf.overTexts(
              rows.subList(0, skip).stream().map(KeywordText::text).collect(toImmutableList())));
    }
    String name = GoldStandard.name(table) + ", rows " + (skip + 1) + "-" + end;
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%s%n%-62s %10s %10s %10s %10s%n", name, "%", "F1@5 micro", "macro", "R@10 micro", "macro");
    for (KeyphraseSystem system : all.build()) {
      KeyphraseScorer scorer = new KeyphraseScorer();
      for (KeywordText text : texts) {
        scorer.add(text.keywords(), system.keyphrases(text.text(), KeyphraseScorer.LIMIT));
      }
      KeyphraseScores scores = scorer.scores();
      out.printf(
          "%-62s %10.2f %10.2f %10.2f %10.2f%n",
          system.name(),
          scores.microF1(),
          scores.macroF1(),
          scores.microRecall(),
          scores.macroRecall());
      out.flush();
      append(
          system,
          name,
          scores.texts(),
          List.of("F1@5 micro", "F1@5 macro", "recall@10 micro", "recall@10 macro"),
          List.of(scores.microF1(), scores.macroF1(), scores.microRecall(), scores.macroRecall()));
    }
  }

  private void scoreTitles(Path folder, List<KeyphraseSystem> systems) throws IOException {
    ImmutableList<TitledArticle> articles =
        MarkedReader.readFolder(folder).stream()
            .map(TitledArticle::of)
            .flatMap(Optional::stream)
            .collect(toImmutableList());
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%s: names and terms of titles among the ten best of the body%n%-62s %8s %8s %8s %8s%n",
        GoldStandard.name(folder), "%", "covered", "equal", "in body", "count");
    for (KeyphraseSystem system : systems) {
      TitleCoverage coverage = new TitleCoverage();
      for (TitledArticle article : articles) {
        coverage.add(article, system.keyphrases(article.body(), KeyphraseScorer.LIMIT));
      }
      out.printf(
          "%-62s %8.2f %8.2f %8.2f %8d%n",
          system.name(),
          coverage.covered(),
          coverage.equal(),
          coverage.inBody(),
          coverage.inTitles());
      out.flush();
      append(
          system,
          GoldStandard.name(folder),
          coverage.articles(),
          List.of("title covered", "title equal", "title in body"),
          List.of(coverage.covered(), coverage.equal(), coverage.inBody()));
    }
  }

  private void append(
      KeyphraseSystem system,
      String gold,
      int texts,
      List<String> measures,
      List<Double> percentages)
      throws IOException {
    if (csv == null) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < measures.size(); i++) {
      lines.append(
          String.format(
              Locale.ROOT,
              "%s,\"%s\",\"%s\",%d,%s,%.2f%n",
              LocalDate.now(),
              system.name(),
              gold,
              texts,
              measures.get(i),
              percentages.get(i)));
    }
    new ResultFile(csv, CSV_HEADER).append(lines.toString());
  }
}
