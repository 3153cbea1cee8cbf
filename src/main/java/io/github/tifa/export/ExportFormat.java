package io.github.tifa.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats by name. */
public enum ExportFormat {
  /** {@link JsonExporter#readable()}. */
  JSON("json"),
  /** {@link JsonExporter#lines()}. */
  JSONL("jsonl"),
  /** {@link HtmlExporter}. */
  HTML("html"),
  /** {@link ConllExporter}. */
  CONLL("conll"),
  /** {@link BratExporter}. */
  BRAT("ann");

  private final String extension;

  ExportFormat(String extension) {
    this.extension = extension;
  }

  /**
   * Returns the format called {@code name}, in any case: {@code json}, {@code jsonl}, {@code html},
   * {@code conll} or {@code brat}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ExportFormat forName(String name) {
    return Arrays.stream(values())
        .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "format "
                        + name
                        + " is none of "
                        + Arrays.stream(values())
                            .map(ExportFormat::toString)
                            .collect(Collectors.joining(", "))));
  }

  /** Returns a new exporter of this format. */
  public DocumentExporter exporter() {
    return switch (this) {
      case JSON -> JsonExporter.readable();
      case JSONL -> JsonExporter.lines();
      case HTML -> HtmlExporter.create();
      case CONLL -> ConllExporter.create();
      case BRAT -> BratExporter.create();
    };
  }

  /** Returns the extension of files in this format, without a dot. */
  public String extension() {
    return extension;
  }

  /** Returns whether documents written one behind the other make a file of this format. */
  public boolean holdsSeveral() {
    return this == JSONL || this == CONLL;
  }

  /** Returns the name that {@link #forName} takes. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
