package io.github.tifa.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.tagging.LabelSet;
import io.github.tifa.tagging.SequenceModelFile;
import io.github.tifa.tagging.Tagger;
import io.github.tifa.tagging.train.AnnotatedCorpus;
import io.github.tifa.tagging.train.Evaluation;
import io.github.tifa.tagging.train.SpanScore;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores a model against annotated corpora. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = {
      "Scores a model against annotated corpora: folders of .marked articles, .bio files (a character and its tag"
          + " a line), or, with --head words, text whose words stand apart.",
      "A span counts if both ends and its type agree. What is scored is the model alone, without lexicons and"
          + " grammars."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the scores were printed",
      "1:the model or a corpus could not be read or is wrong",
      "2:wrong usage"
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls the command.
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description = "A model that \"tifa train\" wrote. Default: the bundled one.")
  private @Nullable Path model;

  @Option(
      names = "--head",
      split = ",",
      paramLabel = "HEAD",
      description =
          "${COMPLETION-CANDIDATES}; repeatable. Default: all that the corpora mark; the tags of a .bio file are names.")
  private List<HeadName> heads = ImmutableList.of();

  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "What to score against.")
  private List<Path> gold;

  @Override
  public Integer call() {
    ImmutableSet<String> asked =
        heads.stream().map(HeadName::head).collect(ImmutableSet.toImmutableSet());
    ImmutableList<AnnotatedCorpus> corpora = CorpusFiles.read(gold, asked);
    Tagger tagger = model == null ? Tagger.bundled() : Tagger.of(SequenceModelFile.read(model));
    ImmutableMap<String, SpanScore> scores = scores(tagger, asked, corpora);
    if (scores.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(
              "tifa: the model has the heads "
                  + headsOf(tagger)
                  + ", of which the corpora mark none that is asked for");
      return 1;
    }
    ScoreTable.print(scores, spec.commandLine().getOut());
    return 0;
  }

  /** Returns the scores of the heads asked for that both the model and the corpora have. */
  static ImmutableMap<String, SpanScore> scores(
      Tagger tagger, ImmutableSet<String> asked, ImmutableList<AnnotatedCorpus> gold) {
    ImmutableSet<String> known = headsOf(tagger);
    ImmutableSet<String> scored =
        Arrays.stream(HeadName.values())
            .map(HeadName::head)
            .filter(head -> known.contains(head) && (asked.isEmpty() || asked.contains(head)))
            .collect(ImmutableSet.toImmutableSet());
    return Evaluation.of(tagger, scored, gold);
  }

  private static ImmutableSet<String> headsOf(Tagger tagger) {
    return tagger.heads().stream().map(LabelSet::name).collect(ImmutableSet.toImmutableSet());
  }
}
