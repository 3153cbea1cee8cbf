package io.github.tifa.benchmarks.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tifa.benchmarks.accuracy.Tally;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.Zone;
import io.github.tifa.document.ZoneKind;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StructureScorerTest {

  @Test
  void countsZonesByKindAndFacts(@TempDir Path folder) throws IOException {
    Path table = folder.resolve("gold.tsv");
    Files.writeString(
        table,
        "a\tTITLE\t0\t2\na\tBODY\t3\t6\na\tpublished\t2024-07-29\na\tsource\t日报\na\tauthor\t张柱\n");
    ArticleStructure found =
        ArticleStructure.builder()
            .zones(
                List.of(
                    new Zone(new Span(0, 2), ZoneKind.TITLE),
                    new Zone(new Span(3, 5), ZoneKind.BODY)))
            .published(LocalDate.of(2024, 7, 29))
            .source("晚报")
            .build();

    StructureScorer scorer = new StructureScorer();
    scorer.add(StructureGold.readTable(table).get(0), "标题\n正文。", found);

    assertThat(scorer.tallies())
        .containsEntry(StructureScorer.ZONES, new Tally(1, 2, 1, 2))
        .containsEntry("TITLE", new Tally(1, 1, 1, 1))
        .containsEntry("BODY", new Tally(0, 1, 0, 1))
        .containsEntry("published", new Tally(1, 1, 1, 1))
        .containsEntry("source", new Tally(0, 1, 0, 1))
        .containsEntry("authors", new Tally(0, 0, 0, 1));
    assertThat(scorer.errors())
        .contains("a - BODY 正文。", "a + BODY 正文", "a - source 日报", "a + source 晚报");
  }

  @Test
  void aDamagedRowIsReportedWithItsLine(@TempDir Path folder) throws IOException {
    Path table =
        Files.writeString(folder.resolve("gold.tsv"), "a\tTITLE\t0\t2\na\tHEADLINE\t3\t4\n");

    assertThatThrownBy(() -> StructureGold.readTable(table))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("gold.tsv:2");
  }
}
