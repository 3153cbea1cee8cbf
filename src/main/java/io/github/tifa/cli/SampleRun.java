package io.github.tifa.cli;

import com.google.common.io.Resources;
import io.github.tifa.Tifa;
import io.github.tifa.document.Article;
import io.github.tifa.document.Document;
import io.github.tifa.export.HtmlExporter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Annotates the bundled sample article: a summary on the terminal and a web page beside it. */
final class SampleRun {
  private static final String SAMPLE = "sample-article.txt";
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 19);
  private static final String REGION = "650000";

  private final PrintWriter out;

  SampleRun(PrintWriter out) {
    this.out = out;
  }

  void run() throws IOException {
    String text =
        Resources.toString(Resources.getResource(SampleRun.class, SAMPLE), StandardCharsets.UTF_8);
    Article article =
        Article.builder().id(SAMPLE).text(text).published(PUBLISHED).region(REGION).build();
    Document document = Tifa.create().annotate(article);
    TerminalSummary.forThisTerminal().write(document, out);
    Path page = page();
    ReportFile.write(page, writer -> HtmlExporter.create().export(document, writer));
    out.printf("%nThe article as a web page: %s%n", page.toAbsolutePath());
    out.flush();
  }

  /**
   * In a build tree the page goes where the build puts what it makes; elsewhere into the current
   * folder.
   */
  private static Path page() {
    Path target = Path.of("target");
    Path folder = Files.isDirectory(target) ? target : Path.of("");
    return folder.resolve("tifa-sample.html");
  }
}
