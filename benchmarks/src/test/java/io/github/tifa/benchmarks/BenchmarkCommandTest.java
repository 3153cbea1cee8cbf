package io.github.tifa.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

final class BenchmarkCommandTest {

  @Test
  void everyCommandHasHelpAndALineInTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    assertThat(new CommandLine(new BenchmarkCommand()).getSubcommands().keySet())
        .isNotEmpty()
        .allSatisfy(
            command -> {
              StringWriter help = new StringWriter();
              CommandLine line =
                  new CommandLine(new BenchmarkCommand()).setOut(new PrintWriter(help, true));
              assertThat(line.execute(command, "--help")).isZero();
              assertThat(help.toString()).contains("benchmarks " + command);
              assertThat(readme).contains("| `" + command + "` |");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "keyphrases --skip -1 x.tsv, --skip",
    "speed --rounds 0 x, --rounds",
    "speed --system NOBODY x, NOBODY",
    "start --runs 0 x, --runs",
    "jmh --iterations 0 x, 1",
    "scaling --bytes 0 x, --bytes",
    "folder --articles 2 x, --articles",
    "memory --most 10 x, --most",
    "words --every 0 x, --every",
    "report --project src, src",
    "report --project .. --only NOTHING, NOTHING",
    "accuracy --system NOBODY x, NOBODY"
  })
  void wrongUsageIsExplained(String arguments, String culprit) {
    StringWriter err = new StringWriter();
    CommandLine command =
        new CommandLine(new BenchmarkCommand()).setErr(new PrintWriter(err, true));

    assertThat(command.execute(arguments.split(" "))).isEqualTo(2);
    assertThat(err.toString()).contains(culprit);
  }
}
