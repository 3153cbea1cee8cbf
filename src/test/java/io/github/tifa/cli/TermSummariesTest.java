package io.github.tifa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.Document;
import io.github.tifa.export.ArbitraryDocuments;
import io.github.tifa.terms.usage.MarkedDocuments;
import io.github.tifa.terms.usage.TermDiff;
import io.github.tifa.terms.usage.TermTimeline;
import io.github.tifa.terms.usage.TimelinePeriod;
import java.io.IOException;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class TermSummariesTest {

  @Provide
  Arbitrary<Document> documents() {
    return ArbitraryDocuments.documents();
  }

  @Test
  void breaksRewordingsThatAreTooWide() throws IOException {
    TermDiff diff =
        TermDiff.between(
            MarkedDocuments.document("a", "⟦K:FORMULATION|统筹发展和安全⟧"),
            MarkedDocuments.document("b", "⟦K:FORMULATION|统筹好发展和安全⟧"));

    assertThat(summary(diff, 50)).contains("  统筹发展和安全\n  → 统筹好发展和安全  1 → 1  142.86 → 125.00\n");
    assertThat(summary(diff, 70)).contains("  统筹发展和安全 → 统筹好发展和安全  1 → 1  142.86 → 125.00\n");
  }

  @Test
  void saysThatThereIsNoDifference() throws IOException {
    Document document = MarkedDocuments.document("a", "⟦K:FORMULATION|共同富裕⟧");

    assertThat(summary(TermDiff.between(document, document), 80))
        .endsWith("没有差异 No difference. 未变 Unchanged 1\n");
  }

  @Property(tries = 150)
  void showNothingThatSteersTheTerminal(
      @ForAll("documents") Document older, @ForAll("documents") Document newer) throws IOException {
    StringBuilder timeline = new StringBuilder();
    new TermTimelineSummary(60, false)
        .write(
            TermTimeline.builder(TimelinePeriod.YEAR)
                .add(older, LocalDate.of(1950, 1, 1))
                .add(newer, LocalDate.of(2024, 1, 1))
                .addUndated(newer)
                .build(),
            timeline);

    assertThat(summary(TermDiff.between(older, newer), 60) + timeline)
        .doesNotContainPattern("[\\p{Cc}\\p{Cs}&&[^\\n]]");
  }

  private static String summary(TermDiff diff, int width) throws IOException {
    StringBuilder out = new StringBuilder();
    new TermDiffSummary(width, false).write(diff, out);
    return out.toString();
  }
}
