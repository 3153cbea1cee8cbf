package io.github.tifa.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResultTableTest {
  @TempDir private Path folder;

  @Test
  void readsQuotedCellsByTheNamesOfTheirColumns() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.csv"), "system,f1\n\"HanLP 1.8.6, \"\"default\"\"\",61.2\nTifa,93\n");

    ResultTable table = ResultTable.read(file);

    assertThat(table.values("system")).containsExactly("HanLP 1.8.6, \"default\"", "Tifa");
    assertThat(table.where("system", "Tifa").number("f1")).isEqualTo(93);
  }

  @Test
  void theNewestRowCounts() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "system,f1\nTifa,90\nTifa,93.5\n");

    assertThat(ResultTable.read(file).where("system", "Tifa").number("f1")).isEqualTo(93.5);
  }

  @Test
  void aColumnThatIsNotThereHoldsNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "system,f1\nTifa,90\n");

    assertThat(ResultTable.read(file).values("shape")).isEmpty();
    assertThat(ResultTable.read(file).where("shape", "ARTICLE").isEmpty()).isTrue();
  }

  @Test
  void aFileThatIsNotThereHasNoRows() throws IOException {
    assertThat(ResultTable.read(folder.resolve("none.csv")).isEmpty()).isTrue();
  }
}
