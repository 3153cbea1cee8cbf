package io.github.tifa.cli;

import com.google.common.collect.ImmutableList;
import io.github.tifa.Tifa;
import io.github.tifa.document.Article;
import io.github.tifa.document.Document;
import io.github.tifa.export.TermTimelineCsvExporter;
import io.github.tifa.export.TermTimelineHtmlExporter;
import io.github.tifa.facts.times.TimeResolver;
import io.github.tifa.terms.usage.TermTimeline;
import io.github.tifa.terms.usage.TimelinePeriod;
import io.github.tifa.text.NormalizedText;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts the policy terms of articles by month or year. */
@Command(
    name = "terms",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description =
        "Counts the policy terms of articles over time. The date of an article is taken from its"
            + " file name, such as 2024-07-29-report.txt or xwlb-20240729-08.txt, else from its"
            + " text; articles without one are reported and counted under an empty month.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every article was counted, those without a date included",
      "1:an article could not be read; the others were counted",
      "2:wrong usage"
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls the command.
final class TermsCommand implements Callable<Integer> {

  /** The formats that {@code --format} names. */
  enum Format {
    /** A table for people. */
    TEXT,
    /** Comma-separated values, a line a term and period. */
    CSV,
    /** A web page. */
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The periods that {@code --period} names. */
  enum Period {
    /** Months. */
    MONTH(TimelinePeriod.MONTH),
    /** Years. */
    YEAR(TimelinePeriod.YEAR);

    private final TimelinePeriod period;

    Period(TimelinePeriod period) {
      this.period = period;
    }

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

  @Option(
      names = "--period",
      defaultValue = "month",
      paramLabel = "PERIOD",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Period period;

  @Mixin private AnalyserOptions analyser;

  @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", description = "What to count.")
  private List<String> inputs;

  @Override
  public Integer call() throws IOException {
    int threads = analyser.threads();
    ReportFile.check(output, inputs, spec);
    ImmutableList<InputFile> files = InputFiles.without(output, InputFiles.find(inputs));
    PrintWriter err = spec.commandLine().getErr();
    if (files.isEmpty()) {
      err.println("tifa: no .txt file below " + String.join(", ", inputs));
      return 1;
    }
    Tifa tifa = analyser.tifa();
    TimeResolver timeResolver = new TimeResolver();
    TermTimeline.Builder timeline = TermTimeline.builder(period.period);
    boolean complete;
    try (Progress progress = Progress.of(files.size());
        DocumentSink sink = DocumentSink.into(document -> add(document, timeResolver, timeline))) {
      Batch batch = new Batch(files, threads, (file, text) -> annotate(tifa, file, text));
      complete = batch.run(sink, progress, err);
    }
    TermTimeline counted = timeline.build();
    ReportFile.write(
        output,
        spec,
        out -> {
          switch (format) {
            case TEXT -> TermTimelineSummary.forThisTerminal().write(counted, out);
            case CSV -> TermTimelineCsvExporter.create().export(counted, out);
            case HTML -> TermTimelineHtmlExporter.create().export(counted, out);
          }
        });
    return complete ? 0 : 1;
  }

  private static Document annotate(Tifa tifa, InputFile file, String text) {
    Article.Builder article = Article.builder().id(file.path().toString()).text(text);
    DateInName.find(file.id()).ifPresent(article::published);
    return tifa.annotate(article.build());
  }

  private void add(Document document, TimeResolver timeResolver, TermTimeline.Builder timeline) {
    Optional<LocalDate> date =
        document
            .article()
            .published()
            .or(
                () ->
                    timeResolver.publicationDate(
                        NormalizedText.of(document.text()), document.times()));
    if (date.isPresent()) {
      timeline.add(document, date.get());
    } else {
      spec.commandLine().getErr().println("tifa: " + document.id() + ": no date");
      timeline.addUndated(document);
    }
  }
}
