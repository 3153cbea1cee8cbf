package io.github.tifa.cli;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.MarkedText;
import io.github.tifa.lexicon.TsvTable;
import io.github.tifa.terms.PolicyTermLexicon;
import io.github.tifa.terms.mine.MinedTerm;
import io.github.tifa.terms.mine.TermMiner;
import io.github.tifa.text.ResourceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Mines articles for candidates for the lexicon of policy terms. */
@Command(
    name = "mine-terms",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = {
      "Lists candidates for the lexicon of policy terms: UTF-8 files, all .txt and .marked files below a folder, or -"
          + " for standard input. The terms marked in .marked files are candidates too."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every article was read",
      "1:an article could not be read, or the table not written; the other articles were mined",
      "2:wrong usage"
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls the command.
final class MineTermsCommand implements Callable<Integer> {
  private static final String MARKED_EXTENSION = ".marked";

  @Spec private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write the tab-separated table; standard output by default.")
  private @Nullable String output;

  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "" + TermMiner.DEFAULT_LEAST,
      description =
          "The fewest occurrences of a quoted expression, title or n-gram. Default: ${DEFAULT-VALUE}.")
  private int least;

  @Option(
      names = "--known",
      paramLabel = "FILE",
      description =
          "The lexicon that says what is listed already, in the format of policy-terms.tsv. Default: the bundled one.")
  private @Nullable Path known;

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "The articles to mine.")
  private List<String> inputs;

  @Override
  public Integer call() throws IOException {
    if (least < 1) {
      throw new ParameterException(
          spec.commandLine(), "--least must be at least 1, but is " + least);
    }
    ReportFile.check(output, inputs, spec);
    ImmutableList<InputFile> files =
        InputFiles.without(
            output,
            InputFiles.find(
                inputs, ImmutableList.of(InputFiles.ARTICLE_EXTENSION, MARKED_EXTENSION)));
    PrintWriter err = spec.commandLine().getErr();
    if (files.isEmpty()) {
      err.println("tifa: no .txt or .marked file below " + String.join(", ", inputs));
      return 1;
    }
    TermMiner miner = new TermMiner(least, lexicon());
    boolean complete = true;
    for (InputFile file : files) {
      complete &= add(file, miner, err);
    }
    ImmutableList<MinedTerm> terms = miner.mine();
    ReportFile.write(output, spec, out -> MinedTermTable.write(terms, out));
    return complete ? 0 : 1;
  }

  private PolicyTermLexicon lexicon() throws IOException {
    if (known == null) {
      return PolicyTermLexicon.bundled();
    }
    try (InputStream in = Files.newInputStream(known)) {
      return PolicyTermLexicon.read(TsvTable.read(in, known.toString()));
    }
  }

  private static boolean add(InputFile file, TermMiner miner, PrintWriter err) {
    try {
      String text = file.read(System.in);
      if (file.path().toString().endsWith(MARKED_EXTENSION)) {
        miner.add(MarkedText.parse(file.path().toString(), text));
      } else {
        miner.add(text);
      }
      return true;
    } catch (IOException e) {
      err.println("tifa: " + file.path() + ": " + PlainErrors.reason(e));
    } catch (ResourceException e) {
      err.println("tifa: " + e.getMessage());
    }
    return false;
  }
}
