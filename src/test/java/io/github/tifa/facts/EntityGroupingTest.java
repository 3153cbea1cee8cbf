package io.github.tifa.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.Entity;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Provenance;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EntityGroupingTest {

  @Test
  void groupsWhatIsWrittenAlikeApartFromBlanksAndInterpuncts() {
    String text = "张 柱、艾尔肯·吐尼亚孜出席。张柱、艾尔肯•吐尼亚孜讲话。";

    EntityGrouping grouping =
        EntityGrouping.of(
            NormalizedText.of(text),
            List.of(
                person(text, 0, 3),
                person(text, 4, 12),
                person(text, 15, 17),
                person(text, 18, 26)));

    assertThat(grouping.entities()).extracting(Entity::name).containsExactly("张 柱", "艾尔肯·吐尼亚孜");
    assertThat(grouping.entities()).extracting(Entity::mentionCount).containsExactly(2, 2);
    assertThat(grouping.entities().get(1).aliases()).containsExactly("艾尔肯•吐尼亚孜");
    assertThat(grouping.mentions())
        .extracting(mention -> mention.entity().orElseThrow())
        .containsExactly("e1", "e2", "e1", "e2");
  }

  @Test
  void keepsDifferentTypesApart() {
    String text = "吉林吉林";

    EntityGrouping grouping =
        EntityGrouping.of(
            NormalizedText.of(text),
            List.of(
                person(text, 0, 2), person(text, 2, 4).toBuilder().type(EntityType.PLACE).build()));

    assertThat(grouping.entities()).hasSize(2);
  }

  private static Mention person(String text, int start, int end) {
    Span span = new Span(start, end);
    return Mention.builder()
        .span(span)
        .surface(span.of(text))
        .type(EntityType.PERSON)
        .provenance(Provenance.model(0.9))
        .build();
  }
}
