package io.github.tifa.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.tifa.benchmarks.accuracy.Tally;
import io.github.tifa.benchmarks.accuracy.WordScorer;
import io.github.tifa.tokenize.HanLpTokenizer;
import io.github.tifa.tokenize.JiebaTokenizer;
import io.github.tifa.tokenize.TifaTokenizer;
import io.github.tifa.tokenize.Tokenizer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the tokenizers. */
@Command(
    name = "words",
    mixinStandardHelpOptions = true,
    description = "Prints precision, recall and F1 of words, tokenizer by tokenizer.")
final class WordsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--every",
      defaultValue = "1",
      description = "Scores only every Nth line, the last of each N. Default: ${DEFAULT-VALUE}.")
  private int every;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Text files, a sentence a line, words separated by blanks.")
  private List<Path> files;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    for (Path file : files) {
      List<String> all = Files.readAllLines(file);
      ImmutableList.Builder<String> lines = ImmutableList.builder();
      for (int i = every - 1; i < all.size(); i += every) {
        if (!all.get(i).isBlank()) {
          lines.add(all.get(i));
        }
      }
      for (Tokenizer tokenizer :
          List.of(TifaTokenizer.create(), HanLpTokenizer.create(), JiebaTokenizer.create())) {
        Tally tally = WordScorer.score(tokenizer, lines.build());
        out.printf(
            "%-8s on %-20s P %6.2f  R %6.2f  F1 %6.2f   words %d%n",
            tokenizer.name(),
            file.getFileName(),
            tally.precision(),
            tally.recall(),
            tally.f1(),
            tally.gold());
        out.flush();
      }
    }
    return 0;
  }
}
