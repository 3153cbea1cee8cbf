package io.github.tifa.cli;

import com.google.common.collect.ImmutableList;
import io.github.tifa.Tifa;
import io.github.tifa.lexicon.Lexicon;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of all commands that annotate: with what, and how many articles at once. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls the command.
final class AnalyserOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--tokenizer",
      paramLabel = "NAME",
      description = "${COMPLETION-CANDIDATES}. Default: the one that measures best.")
  private @Nullable TokenizerName tokenizer;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "A model that \"tifa train\" wrote, in place of the bundled one.")
  private @Nullable Path model;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description =
          "A user lexicon: form, type, FORCE or HINT, canonical form, tab-separated. Repeatable.")
  private List<Path> lexicons = ImmutableList.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many articles to annotate at once. Default: ${DEFAULT-VALUE}.")
  private int threads;

  /**
   * Returns how many articles to annotate at once.
   *
   * @throws ParameterException if it is less than 1
   */
  int threads() {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads must be at least 1, but is " + threads);
    }
    return threads;
  }

  /**
   * Returns the analyser.
   *
   * @throws ParameterException if two lexicons contradict each other
   * @throws io.github.tifa.text.ResourceException if the model or a lexicon is damaged
   */
  Tifa tifa() {
    Tifa.Builder builder = Tifa.builder();
    if (tokenizer != null) {
      builder.tokenizer(tokenizer.create());
    }
    if (model != null) {
      builder.model(model);
    }
    for (Path lexicon : lexicons) {
      try {
        builder.lexicon(Lexicon.load(lexicon));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), lexicon + ": " + e.getMessage(), e);
      }
    }
    return builder.build();
  }
}
