package io.github.tifa.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MarkdownReportTest {
  @TempDir private Path folder;

  @Test
  void laysScoresOutBySystemAndGoldStandard() throws IOException {
    Files.writeString(
        folder.resolve("accuracy.csv"),
        """
        date,system,gold,label,precision,recall,f1,correct,predicted,in_gold
        2026-01-01,Tifa,gold/test,names,94.00,93.00,93.50,1,1,1
        2026-01-01,Tifa,gold/test,POST,92.00,90.00,91.00,1,1,1
        2026-01-01,Tifa,b.bio,names,92.00,91.00,91.50,1,1,1
        2026-01-01,"HanLP, default",gold/test,names,70.00,54.00,61.00,1,1,1
        """);

    assertThat(new MarkdownReport(folder).write("# Results\n"))
        .startsWith("# Results\n")
        .contains("|  | gold/test | b.bio |\n| --- | ---: | ---: |\n")
        .contains("| Tifa | 93.5 (94.0 / 93.0) | 91.5 (92.0 / 91.0) |\n")
        .contains("| HanLP, default | 61.0 (70.0 / 54.0) |  |\n")
        .contains("| POST | 91.0 (92.0 / 90.0) |  |\n");
  }

  @Test
  void groupsTheDigitsOfSpeeds() throws IOException {
    Files.writeString(
        folder.resolve("speed.csv"),
        """
        date,os,cores,jdk,gold,shape,threads,system,rounds,chars_per_second,slowest,fastest,baseline,ratio,bytes_per_char
        2026-01-01,Linux,2,17,gold/test,ARTICLE,1,Tifa,15,1500000,1400000,1600000,HanLP,1.25,40
        """);

    assertThat(new MarkdownReport(folder).write(""))
        .contains("## Speed: article, threads: 1\n")
        .contains("| Tifa | 1,500,000 | 1,400,000 – 1,600,000 | 1.25 | 40 |\n");
  }

  @Test
  void leavesOutWhatWasNotMeasured() throws IOException {
    assertThat(new MarkdownReport(folder).write("heading\n")).isEqualTo("heading\n");
  }

  @Test
  void aRowMustFitItsTable() {
    MarkdownTable table = new MarkdownTable(List.of("a", "b"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.add(List.of("1")))
        .withMessageContaining("1 cells for 2 columns");
  }
}
