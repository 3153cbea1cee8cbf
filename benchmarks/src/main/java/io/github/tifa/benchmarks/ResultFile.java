package io.github.tifa.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.csv.CSVFormat;

/**
 * A CSV file that measurements are appended to.
 *
 * @param path the file; made with the first line if it does not exist
 * @param header the names of the columns, without line end
 */
record ResultFile(Path path, String header) {

  /** Appends a line, with what cells hold quoted where needed. */
  void row(Object... cells) throws IOException {
    append(CSVFormat.DEFAULT.format(cells) + "\n");
  }

  /** Appends lines, each with its line end. */
  void append(String lines) throws IOException {
    String top = Files.exists(path) ? "" : header + "\n";
    Files.writeString(
        path,
        top + lines,
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
