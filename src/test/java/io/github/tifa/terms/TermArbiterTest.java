package io.github.tifa.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.TermCategory;
import io.github.tifa.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class TermArbiterTest {

  private static PolicyTerm term(int start, int end, double confidence) {
    return PolicyTerm.builder()
        .span(new Span(start, end))
        .surface("党".repeat(end - start))
        .category(TermCategory.FORMULATION)
        .provenance(Provenance.rule("test", confidence))
        .build();
  }

  @Test
  void theOutermostOfNestedTermsStands() {
    PolicyTerm outer = term(0, 9, 0.5);

    assertThat(TermArbiter.choose(List.of(term(2, 4, 1), outer, term(5, 9, 1))))
        .containsExactly(outer);
  }

  @Test
  void theLongerOfCrossingTermsStands() {
    PolicyTerm longer = term(3, 9, 0.5);

    assertThat(TermArbiter.choose(List.of(term(0, 5, 1), longer))).containsExactly(longer);
  }

  @Test
  void theSurerOfEqualTermsStands() {
    PolicyTerm surer = term(0, 5, 0.9);

    assertThat(TermArbiter.choose(List.of(term(0, 5, 0.8), surer))).containsExactly(surer);
  }

  @Provide
  Arbitrary<List<PolicyTerm>> candidates() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 30),
            Arbitraries.integers().between(1, 8),
            Arbitraries.doubles().between(0, 1))
        .as((start, length, confidence) -> term(start, start + length, confidence))
        .list()
        .ofMaxSize(20);
  }

  @Property(tries = 300)
  void whatIsChosenIsOrderedAndApartAndNothingFreeIsLeftOut(
      @ForAll("candidates") List<PolicyTerm> candidates) {
    List<PolicyTerm> chosen = TermArbiter.choose(candidates);

    for (int i = 1; i < chosen.size(); i++) {
      assertThat(chosen.get(i).start()).isGreaterThanOrEqualTo(chosen.get(i - 1).end());
    }
    assertThat(candidates)
        .allMatch(c -> chosen.stream().anyMatch(t -> t.span().overlaps(c.span())));
  }
}
