package io.github.tifa.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.tifa.Tifa;
import io.github.tifa.benchmarks.accuracy.GoldDocument;
import io.github.tifa.benchmarks.accuracy.GoldStandard;
import io.github.tifa.benchmarks.entities.EntityGold;
import io.github.tifa.benchmarks.entities.EntityScorer;
import io.github.tifa.benchmarks.entities.EntityScores;
import io.github.tifa.benchmarks.entities.GoldMention;
import io.github.tifa.document.Article;
import io.github.tifa.document.Document;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Provenance;
import io.github.tifa.facts.entities.EntityResolver;
import io.github.tifa.facts.entities.ResolvedEntities;
import io.github.tifa.text.NormalizedText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores entities, their names and codes. */
@Command(
    name = "entities",
    mixinStandardHelpOptions = true,
    description =
        "Prints how well mentions are grouped into entities, named and coded, by type: for the"
            + " mentions of the gold standard, and for those that Tifa finds itself.")
final class EntitiesCommand implements Callable<Integer> {
  private static final String CSV_HEADER =
      "date,gold,mentions_from,type,b3_precision,b3_recall,b3_f1,link_precision,link_recall,"
          + "name_accuracy,code_precision,code_recall,mentions";

  @Spec private CommandSpec spec;

  @Option(names = "--csv", description = "Appends the scores to this file.")
  private Path csv;

  @Option(names = "--errors", description = "Lists the mentions with a wrong name or code.")
  private boolean errors;

  @Parameters(index = "0", paramLabel = "GOLD", description = "The table of entities.")
  private Path gold;

  @Parameters(index = "1", paramLabel = "FOLDER", description = "The marked articles.")
  private Path folder;

  private final Tifa tifa = Tifa.create();
  private final EntityResolver resolver = EntityResolver.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    ImmutableListMultimap<String, GoldMention> entities = EntityGold.read(gold);
    Map<EntityType, EntityScorer> onGold = scorers();
    Map<EntityType, EntityScorer> endToEnd = scorers();
    for (GoldDocument document : GoldStandard.open(folder)) {
      ImmutableList<GoldMention> mentions = entities.get(document.id());
      if (!mentions.isEmpty()) {
        add(document, mentions, onGold, endToEnd);
      }
    }
    print(out, "gold mentions", onGold);
    print(out, "own mentions", endToEnd);
    if (errors) {
      onGold.values().forEach(scorer -> scorer.errors().forEach(out::println));
    }
    out.flush();
    return 0;
  }

  private static Map<EntityType, EntityScorer> scorers() {
    Map<EntityType, EntityScorer> scorers = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      scorers.put(type, new EntityScorer(type));
    }
    return scorers;
  }

  private void add(
      GoldDocument gold,
      ImmutableList<GoldMention> mentions,
      Map<EntityType, EntityScorer> onGold,
      Map<EntityType, EntityScorer> endToEnd) {
    Article article = Article.of(gold.text());
    Document document = tifa.annotate(article);
    ResolvedEntities resolved =
        resolver.resolve(
            article,
            NormalizedText.of(gold.text()),
            document.sentences(),
            document.article(),
            mentions.stream().map(mention -> mention(mention, gold.text())).toList(),
            document.posts());
    onGold
        .values()
        .forEach(it -> it.add(gold.id(), mentions, resolved.mentions(), resolved.entities()));
    endToEnd
        .values()
        .forEach(it -> it.add(gold.id(), mentions, document.mentions(), document.entities()));
  }

  private static Mention mention(GoldMention gold, String text) {
    return Mention.builder()
        .span(gold.span())
        .surface(gold.span().of(text))
        .type(gold.type())
        .provenance(Provenance.rule("gold", 1))
        .build();
  }

  private void print(PrintWriter out, String from, Map<EntityType, EntityScorer> scorers)
      throws IOException {
    out.printf(
        "%s on %s%n%-13s %6s %6s %6s   %6s %6s   %6s   %6s %6s %8s%n",
        from,
        gold.getFileName(),
        "",
        "B3 P",
        "R",
        "F1",
        "link P",
        "R",
        "name",
        "code P",
        "R",
        "mentions");
    for (Map.Entry<EntityType, EntityScorer> entry : scorers.entrySet()) {
      EntityScores s = entry.getValue().scores();
      List<Double> values =
          List.of(
              s.precision(),
              s.recall(),
              s.f1(),
              s.links().precision(),
              s.links().recall(),
              s.names(),
              s.codes().precision(),
              s.codes().recall());
      Object[] percents = values.stream().map(value -> 100 * value).toArray();
      out.printf(Locale.ROOT, "%-13s", entry.getKey());
      out.printf(Locale.ROOT, " %6.1f %6.1f %6.1f   %6.1f %6.1f   %6.1f   %6.1f %6.1f", percents);
      out.printf(" %8d%n", s.mentions());
      if (csv != null) {
        String row =
            String.format(Locale.ROOT, "%.2f,%.2f,%.2f,%.2f,%.2f,%.2f,%.2f,%.2f", percents);
        new ResultFile(csv, CSV_HEADER)
            .append(
                String.join(
                    ",",
                    LocalDate.now().toString(),
                    gold.getFileName().toString(),
                    from,
                    entry.getKey().name(),
                    row,
                    s.mentions() + "\n"));
      }
    }
  }
}
