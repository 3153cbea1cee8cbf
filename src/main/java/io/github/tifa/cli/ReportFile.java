package io.github.tifa.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Where a command writes its one result: a file, or standard output. */
final class ReportFile {
  private ReportFile() {}

  /** Writes a report. */
  interface Report {
    void write(Writer out) throws IOException;
  }

  /**
   * Refuses a folder, and a file that is to be read, before any work is done.
   *
   * @throws ParameterException if {@code output} is a folder or one of {@code inputs}
   */
  static void check(@Nullable String output, List<String> inputs, CommandSpec spec)
      throws IOException {
    if (output == null) {
      return;
    }
    if (output.endsWith("/") || Files.isDirectory(Path.of(output))) {
      throw new ParameterException(
          spec.commandLine(), "--output must be a file, but " + output + " is a folder");
    }
    Path place = StagedFile.place(Path.of(output));
    for (String input : inputs) {
      Path file = Path.of(input);
      if (Files.isRegularFile(file) && StagedFile.place(file).equals(place)) {
        throw new ParameterException(
            spec.commandLine(), "--output " + output + " would replace an article to be read");
      }
    }
  }

  /** Writes {@code report} to the file {@code output}, or to standard output if there is none. */
  static void write(@Nullable String output, CommandSpec spec, Report report) throws IOException {
    if (output == null) {
      PrintWriter out = spec.commandLine().getOut();
      report.write(out);
      out.flush();
      return;
    }
    write(Path.of(output), report);
  }

  /** Writes {@code report} to {@code file}, which is there only when it is complete. */
  static void write(Path file, Report report) throws IOException {
    try (StagedFile staged = StagedFile.of(file);
        Writer out = staged.writer()) {
      report.write(out);
      out.flush();
      staged.commit();
    }
  }
}
