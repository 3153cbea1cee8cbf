package io.github.tifa.cli;

import com.google.common.collect.ImmutableList;
import io.github.tifa.Tifa;
import io.github.tifa.document.Article;
import io.github.tifa.export.TermDiffHtmlExporter;
import io.github.tifa.export.TermDiffJsonExporter;
import io.github.tifa.terms.usage.TermDiff;
import io.github.tifa.terms.usage.TermProfile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the policy terms of two articles or two folders of articles. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description =
        "Compares the policy terms of two articles, or of all .txt files below two folders: which"
            + " were added, dropped, reworded, and are used more or less often.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the articles were compared",
      "1:an article could not be read; the others were compared",
      "2:wrong usage"
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls the command.
final class CompareCommand implements Callable<Integer> {

  /** The formats that {@code --format} names. */
  enum Format {
    /** A summary for people. */
    TEXT,
    /** One JSON object. */
    JSON,
    /** A web page. */
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = "The file to write; standard output by default.")
  private @Nullable String output;

  @Mixin private AnalyserOptions analyser;

  @Parameters(index = "0", paramLabel = "OLD", description = "The older article or folder.")
  private String older;

  @Parameters(index = "1", paramLabel = "NEW", description = "The newer article or folder.")
  private String newer;

  @Override
  public Integer call() throws IOException {
    int threads = analyser.threads();
    ReportFile.check(output, ImmutableList.of(older, newer), spec);
    if (older.equals("-") && newer.equals("-")) {
      throw new ParameterException(spec.commandLine(), "OLD and NEW cannot both be standard input");
    }
    ImmutableList<InputFile> olderFiles = find(older);
    ImmutableList<InputFile> newerFiles = find(newer);
    if (olderFiles.isEmpty() || newerFiles.isEmpty()) {
      return 1;
    }
    Tifa tifa = analyser.tifa();
    TermProfile.Builder before = TermProfile.builder();
    TermProfile.Builder after = TermProfile.builder();
    boolean complete = true;
    try (Progress progress = Progress.of(olderFiles.size() + newerFiles.size())) {
      complete &= read(tifa, threads, older, olderFiles, before, progress);
      complete &= read(tifa, threads, newer, newerFiles, after, progress);
    }
    // Two reports of the same name in two folders are told apart by their paths.
    boolean sameName = name(older).equals(name(newer));
    TermDiff diff =
        TermDiff.between(
            before.name(sameName ? older : name(older)).build(),
            after.name(sameName ? newer : name(newer)).build());
    if (isEmpty(older, diff.older()) || isEmpty(newer, diff.newer())) {
      return 1;
    }
    ReportFile.write(
        output,
        spec,
        out -> {
          switch (format) {
            case TEXT -> TermDiffSummary.forThisTerminal().write(diff, out);
            case JSON -> TermDiffJsonExporter.create().export(diff, out);
            case HTML -> TermDiffHtmlExporter.create().export(diff, out);
          }
        });
    return complete ? 0 : 1;
  }

  private ImmutableList<InputFile> find(String argument) throws IOException {
    ImmutableList<InputFile> files =
        InputFiles.without(output, InputFiles.find(ImmutableList.of(argument)));
    if (files.isEmpty()) {
      spec.commandLine().getErr().println("tifa: no .txt file below " + argument);
    }
    return files;
  }

  private boolean read(
      Tifa tifa,
      int threads,
      String argument,
      ImmutableList<InputFile> files,
      TermProfile.Builder profile,
      Progress progress)
      throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Path root = Path.of(argument);
    boolean folder = Files.isDirectory(root);
    Batch batch =
        new Batch(
            files,
            threads,
            (file, text) -> {
              // Below a folder names may repeat, and a place must be found again.
              String id = folder ? root.relativize(file.path()).toString() : file.id();
              return tifa.annotate(Article.builder().id(id).text(text).build());
            });
    try (DocumentSink sink = DocumentSink.into(profile::add)) {
      return batch.run(sink, progress, err);
    }
  }

  /** Returns whether no article of a side could be read, and says so. */
  private boolean isEmpty(String argument, TermProfile profile) {
    if (profile.documents() > 0) {
      return false;
    }
    spec.commandLine().getErr().println("tifa: " + argument + ": nothing to compare");
    return true;
  }

  private static String name(String argument) {
    if (argument.equals("-")) {
      return InputFile.standardInput().id();
    }
    Path name = Path.of(argument).toAbsolutePath().normalize().getFileName();
    return name == null ? argument : name.toString();
  }
}
