package io.github.tifa.benchmarks.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tifa.document.Entity;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Provenance;
import io.github.tifa.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EntityScorerTest {
  private static final Provenance RULE = Provenance.rule("test", 1);

  private static final List<GoldMention> GOLD =
      List.of(
          new GoldMention(new Span(0, 2), EntityType.PLACE, "新疆维吾尔自治区", "650000"),
          new GoldMention(new Span(2, 3), EntityType.PLACE, "新疆维吾尔自治区", "650000"),
          new GoldMention(new Span(5, 7), EntityType.PLACE, "喀什", "?653100,653101"));

  private static Mention mention(int start, String surface, String entity) {
    return Mention.builder()
        .span(new Span(start, start + surface.length()))
        .surface(surface)
        .type(EntityType.PLACE)
        .entity(entity)
        .provenance(RULE)
        .build();
  }

  private static Entity.Builder entity(String id, String name) {
    return Entity.builder()
        .id(id)
        .type(EntityType.PLACE)
        .name(name)
        .mentionCount(1)
        .provenance(RULE);
  }

  @Test
  void aPerfectAnswerHasPerfectScores() {
    EntityScorer scorer = new EntityScorer(EntityType.PLACE);
    scorer.add(
        "a",
        GOLD,
        List.of(mention(0, "新疆", "e1"), mention(2, "疆", "e1"), mention(5, "喀什", "e2")),
        List.of(entity("e1", "新疆维吾尔自治区").code("650000").build(), entity("e2", "喀什").build()));

    EntityScores scores = scorer.scores();
    assertThat(scores.f1()).isEqualTo(1);
    assertThat(scores.links()).isEqualTo(new EntityScores.Ratio(1, 1, 1));
    assertThat(scores.names()).isEqualTo(1);
    assertThat(scores.codes()).isEqualTo(new EntityScores.Ratio(2, 2, 2));
    assertThat(scorer.errors()).isEmpty();
  }

  @Test
  void aMissedLinkLowersRecallAndAGuessedCodePrecision() {
    EntityScorer scorer = new EntityScorer(EntityType.PLACE);
    scorer.add(
        "a",
        GOLD,
        List.of(mention(0, "新疆", "e1"), mention(2, "疆", "e2"), mention(5, "喀什", "e3")),
        List.of(
            entity("e1", "新疆维吾尔自治区").code("650000").build(),
            entity("e2", "疆").build(),
            entity("e3", "喀什地区").code("653100").build()));

    EntityScores scores = scorer.scores();
    assertThat(scores.precision()).isEqualTo(1);
    assertThat(scores.recall()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(scores.links()).isEqualTo(new EntityScores.Ratio(0, 0, 1));
    assertThat(scores.names()).isCloseTo(1.0 / 3, within(1e-9));
    assertThat(scores.codes()).isEqualTo(new EntityScores.Ratio(1, 2, 2));
    assertThat(scorer.errors()).hasSize(2);
  }

  @Test
  void aMentionThatOnlyOneSideHasCountsNothing() {
    EntityScorer scorer = new EntityScorer(EntityType.PLACE);
    scorer.add("a", GOLD, List.of(mention(3, "南疆", "e1")), List.of(entity("e1", "南疆").build()));

    assertThat(scorer.scores().precision()).isZero();
    assertThat(scorer.scores().recall()).isZero();
    assertThat(scorer.scores().f1()).isZero();
  }
}
