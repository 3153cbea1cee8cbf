package io.github.tifa.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResultFileTest {
  @TempDir private Path folder;

  @Test
  void writesTheHeaderOnce() throws IOException {
    Path path = folder.resolve("results.csv");
    new ResultFile(path, "date,value").append("2026-01-01,1\n");
    new ResultFile(path, "date,value").append("2026-01-02,2\n");

    assertThat(path).hasContent("date,value\n2026-01-01,1\n2026-01-02,2\n");
  }

  @Test
  void quotesCellsThatHoldACommaOrAQuote() throws IOException {
    Path path = folder.resolve("results.csv");
    new ResultFile(path, "a,b").row("HanLP, \"default\"", 1.5);

    assertThat(path).hasContent("a,b\n\"HanLP, \"\"default\"\"\",1.5\n");
  }
}
