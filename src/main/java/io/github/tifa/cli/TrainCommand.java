package io.github.tifa.cli;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.TermCategory;
import io.github.tifa.tagging.SequenceModel;
import io.github.tifa.tagging.SequenceModelFile;
import io.github.tifa.tagging.Tagger;
import io.github.tifa.tagging.train.AnnotatedCorpus;
import io.github.tifa.tagging.train.HeadRecipe;
import io.github.tifa.tagging.train.ModelTrainer;
import io.github.tifa.tagging.train.PlainRecipe;
import io.github.tifa.text.ResourceException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains a model on annotated corpora. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = {
      "Trains a model on annotated corpora: folders of .marked articles, .bio files (a character and its tag a"
          + " line: O, B-TYPE, I-TYPE), or, with --head words, text whose words stand apart.",
      "The tags PER, LOC, GPE and ORG of .bio files are learned as PERSON, PLACE and ORGANIZATION, others under"
          + " their own names. The same corpora, options and seed give the same model to the byte."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the model was written",
      "1:a corpus could not be read or is wrong, or the model could not be written",
      "2:wrong usage"
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls the command.
final class TrainCommand implements Callable<Integer> {
  /** Times are the task of a grammar, words of another corpus; both are trained when asked for. */
  private static final ImmutableList<HeadName> USUAL =
      ImmutableList.of(HeadName.NAMES, HeadName.TERMS, HeadName.POSTS);

  @Spec private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "MODEL",
      description = "The model file to write.")
  private Path output;

  @Option(
      names = "--head",
      split = ",",
      paramLabel = "HEAD",
      description =
          "${COMPLETION-CANDIDATES}; repeatable. Default: those of names, terms and posts that the corpora mark; the tags"
              + " of a .bio file are names.")
  private List<HeadName> heads = ImmutableList.of();

  @Option(
      names = "--base",
      defaultValue = "bundled",
      paramLabel = "BASE",
      description =
          "${COMPLETION-CANDIDATES}: where the heads come from that are not trained. Default: ${DEFAULT-VALUE}.")
  private BaseModel base;

  @Option(
      names = "--epochs",
      defaultValue = "" + PlainRecipe.EPOCHS,
      paramLabel = "N",
      description = "How often the corpora are gone through. Default: ${DEFAULT-VALUE}.")
  private int epochs;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "Decides the order of the sentences. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--dev",
      paramLabel = "FILE|DIR",
      description = "A corpus to score the trained heads on; repeatable.")
  private List<Path> dev = ImmutableList.of();

  @Parameters(paramLabel = "CORPUS", arity = "1..*", description = "What to learn from.")
  private List<Path> corpora;

  @Override
  public Integer call() throws IOException {
    checkUsage();
    ImmutableSet<String> asked =
        heads.stream().map(HeadName::head).collect(ImmutableSet.toImmutableSet());
    ImmutableList<AnnotatedCorpus> gold = CorpusFiles.read(dev, asked);
    ImmutableList<HeadRecipe> recipes = recipes(CorpusFiles.read(corpora, asked));
    PrintWriter err = spec.commandLine().getErr();
    recipes.forEach(recipe -> warnOfForeignTypes(recipe, err));
    // An error of the file system should come before the work, not after it.
    Path folder = output.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }

    SequenceModel bundled = SequenceModelFile.bundled();
    SequenceModel trained = ModelTrainer.train(recipes, bundled.vocabulary(), seed, err::println);
    SequenceModel model = base == BaseModel.BUNDLED ? trained.withMissingHeadsOf(bundled) : trained;
    try (StagedFile file = StagedFile.of(output)) {
      file.out().write(SequenceModelFile.write(model));
      file.commit();
    }
    err.println("wrote " + output + ": " + model.heads());
    if (!gold.isEmpty()) {
      ScoreTable.print(
          EvaluateCommand.scores(Tagger.of(trained), asked, gold), spec.commandLine().getOut());
    }
    return 0;
  }

  private void checkUsage() {
    if (epochs < 1) {
      throw new ParameterException(
          spec.commandLine(), "--epochs must be at least 1, but is " + epochs);
    }
    if (Files.isDirectory(output)) {
      throw new ParameterException(
          spec.commandLine(), "--output must be a file, but " + output + " is a folder");
    }
  }

  private ImmutableList<HeadRecipe> recipes(ImmutableList<AnnotatedCorpus> read) {
    ImmutableList.Builder<HeadRecipe> recipes = ImmutableList.builder();
    int count = 0;
    for (HeadName head : heads.isEmpty() ? USUAL : ImmutableSet.copyOf(heads)) {
      boolean marked = read.stream().anyMatch(corpus -> corpus.heads().contains(head.head()));
      if (marked || !heads.isEmpty()) {
        recipes.add(recipe(head, read));
        count++;
      }
    }
    if (count == 0) {
      throw ResourceException.of(
          named(), "marks no names, terms or posts; name another head with --head");
    }
    return recipes.build();
  }

  private HeadRecipe recipe(HeadName head, ImmutableList<AnnotatedCorpus> read) {
    try {
      return PlainRecipe.of(head.head(), read, epochs);
    } catch (IllegalArgumentException e) {
      throw ResourceException.of(named(), String.valueOf(e.getMessage()), e);
    }
  }

  private String named() {
    return String.join(", ", corpora.stream().map(Path::toString).toList());
  }

  /** A document has places for its own types only. */
  private static void warnOfForeignTypes(HeadRecipe recipe, PrintWriter err) {
    String head = recipe.labels().name();
    ImmutableList<String> foreign =
        recipe.labels().types().stream()
            .filter(type -> !hasPlace(head, type))
            .collect(ImmutableList.toImmutableList());
    if (!foreign.isEmpty()) {
      err.println(
          head
              + ": documents have no place for the types "
              + foreign
              + "; \"tifa evaluate\" and Tagger show them");
    }
  }

  private static boolean hasPlace(String head, String type) {
    return switch (head) {
      case Tagger.NAMES -> Enums.getIfPresent(EntityType.class, type).isPresent();
      case Tagger.TERMS -> Enums.getIfPresent(TermCategory.class, type).isPresent();
      default -> true;
    };
  }
}
