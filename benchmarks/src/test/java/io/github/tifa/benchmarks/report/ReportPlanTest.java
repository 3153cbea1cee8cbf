package io.github.tifa.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.benchmarks.BenchmarkCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class ReportPlanTest {
  @TempDir private Path folder;

  private List<ReportStep> steps(boolean quick, boolean coreNlp) {
    return new ReportPlan(new ReportData(Path.of(".."), folder), quick, coreNlp).steps();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyCommandIsUnderstood(boolean quick) throws IOException {
    Files.createDirectories(folder.resolve("seg"));
    Files.createFile(folder.resolve("seg/dev.txt"));

    for (ReportStep step : steps(quick, true)) {
      assertThat(step.commands()).isNotEmpty();
      for (List<String> command : step.commands()) {
        assertThat(
                new CommandLine(new BenchmarkCommand())
                    .parseArgs(command.toArray(new String[0]))
                    .errors())
            .isEmpty();
      }
    }
  }

  @Test
  void ownTextsServeWhereOthersAreMissing() {
    assertThat(steps(false, false))
        .filteredOn(step -> step.name().equals("accuracy"))
        .flatExtracting(step -> step.commands().get(0))
        .anyMatch(argument -> argument.endsWith("articles"))
        .noneMatch(argument -> argument.startsWith(folder.toString()));
    assertThat(steps(false, false))
        .filteredOn(step -> step.name().equals("words"))
        .allMatch(step -> step.commands().isEmpty());
  }

  @Test
  void realNewsComeFirstWhereTheyAreThere() throws IOException {
    Path news = Files.createDirectories(folder.resolve("gold/test"));

    ReportData data = new ReportData(Path.of(".."), folder);

    assertThat(data.heldOut().get(0)).isEqualTo(news.toString());
    assertThat(data.news()).isEqualTo(news.toString());
    assertThat(data.missing()).doesNotContain(news).contains(folder.resolve("gold/train"));
  }
}
