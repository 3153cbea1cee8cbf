package io.github.tifa.cli;

import com.google.common.collect.ImmutableList;
import io.github.tifa.Tifa;
import io.github.tifa.document.Article;
import io.github.tifa.document.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Annotates files, folders or standard input. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description =
        "Annotates articles: UTF-8 files, all .txt files below a folder, or - for standard input.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every article was annotated",
      "1:an article could not be read or written; the others were annotated",
      "2:wrong usage"
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls the command.
final class AnnotateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private OutputFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = {
        "Where to write; standard output by default. A folder (an existing one, or a path that ends"
            + " in /) gets a file an article; html, brat and json need one if there are several"
            + " articles."
      })
  private @Nullable String output;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "The date of the articles, such as 2024-07-29; relative times are resolved against it.")
  private @Nullable LocalDate published;

  @Option(
      names = "--region",
      paramLabel = "CODE",
      description =
          "The code of the administrative division that the articles are from, such as 650000.")
  private @Nullable String region;

  @Option(
      names = "--resume",
      description =
          "Passes over the articles that have their file in the folder already, and goes on where a"
              + " run with the same articles and options was stopped.")
  private boolean resume;

  @Mixin private AnalyserOptions analyser;

  @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", description = "What to annotate.")
  private List<String> inputs;

  @Override
  public Integer call() throws IOException {
    int threads = analyser.threads();
    Path folder = folder();
    if (folder == null) {
      ReportFile.check(output, inputs, spec);
    }
    ImmutableList<InputFile> found = InputFiles.find(inputs);
    ImmutableList<InputFile> files =
        folder == null
            ? InputFiles.without(output, found)
            : OutputFolder.withoutOutputs(format, folder, found);
    PrintWriter err = spec.commandLine().getErr();
    if (files.isEmpty()) {
      err.println("tifa: no .txt file below " + String.join(", ", inputs));
      return 1;
    }
    OutputFolder outputs = folder == null ? null : OutputFolder.of(format, folder, files);
    try (DocumentSink sink =
        outputs == null ? single(files.size()) : DocumentSink.toFolder(outputs)) {
      ImmutableList<InputFile> left = resume && outputs != null ? outputs.lacking(files) : files;
      if (left.isEmpty()) {
        return 0;
      }
      Tifa tifa = analyser.tifa();
      Batch batch = new Batch(left, threads, (file, text) -> annotate(tifa, file, text));
      try (Progress progress = Progress.of(left.size())) {
        return batch.run(sink, progress, err) ? 0 : 1;
      }
    }
  }

  /** Returns the folder that gets a file an article, if the output is one. */
  private @Nullable Path folder() {
    if (output != null && (output.endsWith("/") || Files.isDirectory(Path.of(output)))) {
      return Path.of(output);
    }
    if (resume) {
      throw new ParameterException(
          spec.commandLine(),
          "--resume needs a folder as --output"
              + (output == null ? "" : ", but " + output + " is none"));
    }
    return null;
  }

  private DocumentSink single(int articles) throws IOException {
    if (articles > 1 && !format.joinable()) {
      throw new ParameterException(
          spec.commandLine(),
          "several articles as "
              + format
              + " need "
              + (output == null
                  ? "--output with a folder to write to"
                  : "a folder as --output, but " + output + " is none"));
    }
    return output == null
        ? DocumentSink.toWriter(format, spec.commandLine().getOut())
        : DocumentSink.toFile(format, Path.of(output));
  }

  private Document annotate(Tifa tifa, InputFile file, String text) {
    Article.Builder article = Article.builder().id(file.id()).text(text);
    if (published != null) {
      article.published(published);
    }
    if (region != null) {
      article.region(region);
    }
    return tifa.annotate(article.build());
  }
}
