package io.github.tifa.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

final class ScoreTableTest {
  private static final Scores SCORES =
      new Scores(
          ImmutableMap.of(
              Label.PERSON, new Tally(3, 4, 3, 6),
              Label.PLACE, new Tally(1, 1, 1, 2),
              Label.POLICY_TERM, new Tally(4, 5, 4, 8)),
          new Tally(5, 5, 6, 8),
          3,
          7);

  @Test
  void linesOfTheFileHaveTheColumnsOfItsHeader() {
    String csv = ScoreTable.csv("2026-01-01", "A, B", "gold/test", SCORES);

    assertThat(csv.lines())
        .containsExactly(
            "2026-01-01,\"A, B\",gold/test,names,80.00,50.00,61.54,4,5,8",
            "2026-01-01,\"A, B\",gold/test,PERSON,75.00,50.00,60.00,3,4,6",
            "2026-01-01,\"A, B\",gold/test,PLACE,100.00,50.00,66.67,1,1,2",
            "2026-01-01,\"A, B\",gold/test,POLICY_TERM,80.00,50.00,61.54,4,5,8",
            "2026-01-01,\"A, B\",gold/test,POLICY_TERM_OVERLAP,100.00,75.00,85.71,5,5,8");
    assertThat(ScoreTable.CSV_HEADER.split(",")).hasSize(10);
  }

  @Test
  void theTableHasALineALabelAndTheTermsByOverlap() {
    String table = ScoreTable.text(SCORES);

    assertThat(table.lines().limit(5).map(line -> line.substring(0, 14).strip()))
        .containsExactly("names", "PERSON", "PLACE", "POLICY_TERM", "terms, overlap");
    assertThat(table).contains("category right on exact 75.00 %").endsWith("7 texts\n");
  }

  @Test
  void termsAreLeftOutWhereNoneAreScored() {
    Scores names =
        new Scores(ImmutableMap.of(Label.PERSON, new Tally(1, 1, 1, 1)), Tally.NONE, 0, 1);

    assertThat(ScoreTable.text(names)).doesNotContain("terms");
    assertThat(ScoreTable.csv("2026-01-01", "A", "b", names)).doesNotContain("OVERLAP");
  }
}
