package io.github.tifa.terms.mine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.tifa.document.MarkedText;
import io.github.tifa.document.TermCategory;
import io.github.tifa.lexicon.TsvTable;
import io.github.tifa.terms.PolicyTermLexicon;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class TermMinerTest {
  private static final PolicyTermLexicon KNOWN =
      PolicyTermLexicon.read(
          TsvTable.read(
              new ByteArrayInputStream("“三农”工作\tFORMULATION\t三农\n".getBytes(UTF_8)), "known"));

  @Test
  void markedTermsHaveTheCategoryOfMostOfTheirMarks() {
    TermMiner miner = new TermMiner(1, KNOWN);
    miner.add(MarkedText.parse("a", "⟦K:PROGRAMME|乡村振兴⟧和⟦K:FORMULATION|乡村振兴⟧"));
    miner.add(MarkedText.parse("b", "⟦K:FORMULATION|乡村振兴⟧，⟦P|李强⟧"));

    assertThat(miner.mine())
        .containsExactly(
            new MinedTerm(
                "乡村振兴",
                Evidence.ANNOTATED,
                2,
                3,
                OptionalDouble.empty(),
                Optional.of(TermCategory.FORMULATION),
                false));
  }

  @Test
  void whatTheLexiconListsWithoutMarksIsListed() {
    TermMiner miner = new TermMiner(2, KNOWN);
    miner.add("“三农”与“四好”，“三农”与“四好”，“五好”。");

    assertThat(miner.mine())
        .containsExactly(
            new MinedTerm(
                "“三农”",
                Evidence.QUOTED,
                1,
                2,
                OptionalDouble.empty(),
                Optional.of(TermCategory.FORMULATION),
                true),
            new MinedTerm(
                "“四好”", Evidence.QUOTED, 1, 2, OptionalDouble.empty(), Optional.empty(), false));
  }

  @Test
  void sortsByEvidenceThenByCount() {
    TermMiner miner = new TermMiner(1, KNOWN);
    miner.add("一、总体要求\n《宪法》《民法典》《民法典》“两山”");
    miner.add(MarkedText.parse("b", "《民法典》⟦K:DOCUMENT|总纲⟧"));

    assertThat(miner.mine().stream().map(MinedTerm::text))
        .containsExactly("总纲", "“两山”", "《民法典》", "《宪法》", "总体要求");
  }

  @Test
  void aStringThatRecursBetweenDifferentNeighboursIsACandidate() {
    List<MinedTerm> recurring = recurring("甲人民至上乙。", "丙人民至上丁。", "人民至上。人民至上");

    assertThat(recurring).hasSize(1);
    MinedTerm term = recurring.get(0);
    assertThat(term.text()).isEqualTo("人民至上");
    assertThat(term.documents()).isEqualTo(3);
    assertThat(term.occurrences()).isEqualTo(4);
    // Every part occurs four times among the 196 + 20 characters.
    assertThat(term.cohesion().getAsDouble()).isCloseTo(log2(4.0 * 216 / 16), within(1e-9));
  }

  @Test
  void aStringWithTheSameNeighbourIsNone() {
    assertThat(recurring("甲人民至上者。", "丙人民至上者。", "丁人民至上者。"))
        .extracting(MinedTerm::text)
        .containsExactly("人民至上者");
  }

  @Test
  void aStringWhosePartsMeetByChanceIsNone() {
    String often = "的。".repeat(200);
    assertThat(recurring("甲人民至的乙" + often, "丙人民至的丁", "戊人民至的己")).isEmpty();
  }

  @Test
  void lessThanOneOccurrenceIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TermMiner(0, KNOWN));
  }

  @Test
  void noArticlesGiveNoCandidates() {
    assertThat(new TermMiner(1, KNOWN).mine()).isEmpty();
  }

  @Property(tries = 200)
  void anyTextIsMined(@ForAll String first, @ForAll String second) {
    TermMiner miner = new TermMiner(1, KNOWN);
    miner.add(first);
    miner.add(second + "\ud840《" + first + "》");

    assertThat(miner.mine()).allMatch(term -> term.documents() <= 2);
  }

  /** Returns the recurring candidates of the texts among 196 characters that recur nowhere. */
  private static List<MinedTerm> recurring(String... texts) {
    TermMiner miner = new TermMiner(3, KNOWN);
    StringBuilder filler = new StringBuilder();
    for (int i = 0; i < 196; i++) {
      filler.append((char) ('\u9000' + i));
    }
    miner.add(filler.toString());
    for (String text : texts) {
      miner.add(text);
    }
    return miner.mine().stream().filter(term -> term.evidence() == Evidence.RECURRING).toList();
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
