package io.github.tifa.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Provenance;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class CandidateArbiterTest {

  private static Candidate candidate(int start, int end, EntityType type, double confidence) {
    return new Candidate(start, end, type, Provenance.rule("test", confidence));
  }

  @Test
  void choosesTheOrganizationOverThePlaceInIt() {
    Candidate place = candidate(0, 2, EntityType.PLACE, 0.95);
    Candidate organization = candidate(0, 4, EntityType.ORGANIZATION, 0.85);
    assertThat(CandidateArbiter.choose(List.of(place, organization))).containsExactly(organization);
  }

  @Test
  void choosesOneNameOverItsHalves() {
    Candidate whole = candidate(0, 8, EntityType.ORGANIZATION, 0.9);
    Candidate first = candidate(0, 5, EntityType.ORGANIZATION, 0.9);
    Candidate second = candidate(5, 8, EntityType.ORGANIZATION, 0.9);
    assertThat(CandidateArbiter.choose(List.of(first, second, whole))).containsExactly(whole);
  }

  @Test
  void choosesTheSurerOfTwoThatCross() {
    Candidate sure = candidate(0, 3, EntityType.PERSON, 0.95);
    Candidate guess = candidate(2, 5, EntityType.PLACE, 0.6);
    assertThat(CandidateArbiter.choose(List.of(sure, guess))).containsExactly(sure);
  }

  @Provide
  Arbitrary<List<Candidate>> candidates() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(1, 5),
            Arbitraries.of(EntityType.class),
            Arbitraries.doubles().between(0.5, 1))
        .as((start, length, type, sure) -> candidate(start, start + length, type, sure))
        .list()
        .ofMaxSize(9);
  }

  @Property
  void choosesTheBestOfAllSetsWithoutOverlap(@ForAll("candidates") List<Candidate> candidates) {
    ImmutableList<Candidate> chosen = CandidateArbiter.choose(candidates);
    assertThat(candidates).containsAll(chosen);
    double best = 0;
    for (int set = 0; set < 1 << candidates.size(); set++) {
      best = Math.max(best, value(candidates, set));
    }
    assertThat(value(chosen, (1 << chosen.size()) - 1)).isCloseTo(best, within(1e-9));
  }

  /** Returns the value of a subset, given by its bits; less than nothing if it overlaps. */
  private static double value(List<Candidate> candidates, int set) {
    boolean[] covered = new boolean[20];
    double value = 0;
    for (int i = 0; i < candidates.size(); i++) {
      if ((set & (1 << i)) != 0) {
        Candidate candidate = candidates.get(i);
        for (int k = candidate.start(); k < candidate.end(); k++) {
          if (covered[k]) {
            return -1;
          }
          covered[k] = true;
        }
        value += candidate.length() * candidate.confidence() - CandidateArbiter.COST;
      }
    }
    return value;
  }
}
