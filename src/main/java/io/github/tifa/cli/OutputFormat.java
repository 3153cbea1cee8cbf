package io.github.tifa.cli;

import io.github.tifa.export.BratExporter;
import io.github.tifa.export.ConllExporter;
import io.github.tifa.export.DocumentExporter;
import io.github.tifa.export.HtmlExporter;
import io.github.tifa.export.JsonExporter;
import java.util.Locale;

/** The formats that {@code --format} names. */
enum OutputFormat {
  /** A summary for people. */
  TEXT("txt"),
  /** One JSON document, a line an annotation. */
  JSON("json"),
  /** One JSON document a line. */
  JSONL("jsonl"),
  /** A web page. */
  HTML("html"),
  /** A token a line, with columns of BIO tags. */
  CONLL("conll"),
  /** Stand-off annotations of brat. */
  BRAT("ann");

  private final String extension;

  OutputFormat(String extension) {
    this.extension = extension;
  }

  String extension() {
    return extension;
  }

  /** Returns whether several documents may follow each other in one file. */
  boolean joinable() {
    return this == TEXT || this == JSONL || this == CONLL;
  }

  /** Returns whether a folder gets files with the extension of articles. */
  boolean writesText() {
    return this == TEXT || this == BRAT;
  }

  DocumentExporter exporter() {
    return switch (this) {
      case TEXT -> TerminalSummary.forThisTerminal()::write;
      case JSON -> JsonExporter.readable();
      case JSONL -> JsonExporter.lines();
      case HTML -> HtmlExporter.create();
      case CONLL -> ConllExporter.create();
      case BRAT -> BratExporter.create();
    };
  }

  /** Returns the name as the command line spells it; usage messages print it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
