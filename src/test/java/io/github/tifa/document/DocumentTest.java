package io.github.tifa.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import io.github.tifa.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DocumentTest {

  @Test
  void survivesSerialisation() {
    Document copy = SerializableTester.reserializeAndAssert(FullDocument.create());
    assertThat(copy.mentions()).hasSize(3);
  }

  @Test
  void articleSurvivesSerialisation() {
    SerializableTester.reserializeAndAssert(
        Article.builder()
            .text("文")
            .id("a")
            .published(LocalDate.of(2024, 7, 29))
            .region("650000")
            .build());
    SerializableTester.reserializeAndAssert(Article.of("文"));
  }

  @Test
  void equalsByAllLayers() {
    Document full = FullDocument.create();
    new EqualsTester()
        .addEqualityGroup(full, FullDocument.create(), full.toBuilder().build())
        .addEqualityGroup(full.toBuilder().id("b.txt").build())
        .addEqualityGroup(full.toBuilder().article(ArticleStructure.builder().build()).build())
        .addEqualityGroup(full.toBuilder().sentences(List.of()).build())
        .addEqualityGroup(full.toBuilder().tokens(List.of()).build())
        .addEqualityGroup(full.toBuilder().mentions(List.of()).build())
        .addEqualityGroup(full.toBuilder().mentions(List.of()).entities(List.of()).build())
        .addEqualityGroup(full.toBuilder().policyTerms(List.of()).build())
        .addEqualityGroup(full.toBuilder().posts(List.of()).build())
        .addEqualityGroup(full.toBuilder().times(List.of()).build())
        .addEqualityGroup(full.toBuilder().keyphrases(List.of()).build())
        .addEqualityGroup(full.toBuilder().attendance(List.of()).build())
        .addEqualityGroup(full.toBuilder().statements(List.of()).build())
        .addEqualityGroup(Document.builder("").build(), Document.builder("").build())
        .addEqualityGroup(Document.builder("文").build())
        .testEquals();
  }

  @Test
  void isNotChangedByTheListItWasBuiltFrom() {
    List<Token> tokens = new ArrayList<>(List.of(new Token(0, 1, "")));
    Document document = Document.builder("文").tokens(tokens).build();
    tokens.clear();
    assertThat(document.tokens()).containsExactly(new Token(0, 1, ""));
  }

  @Test
  void selectsMentionsByTypeAndTheBestKeyphrases() {
    Document document = FullDocument.create();
    assertThat(document.mentions(EntityType.PERSON))
        .extracting(Mention::surface)
        .containsExactly("马兴瑞");
    assertThat(document.keyphrases(0)).isEmpty();
    assertThat(document.keyphrases(7)).isEqualTo(document.keyphrases());
    assertThat(document.surface(new Span(17, 19))).isEqualTo("新疆");
  }

  @Test
  void hasEmptyLayersByDefault() {
    Document document = Document.builder("文").build();
    assertThat(document.id()).isEmpty();
    assertThat(document.mentions()).isEqualTo(ImmutableList.of());
    assertThat(document.article().title()).isEmpty();
    assertThat(document.article().zones()).isEmpty();
  }

  @Test
  void tellsWhoUsedAFormulation() {
    Document full = FullDocument.create();
    PolicyTerm used = full.policyTerms().get(0);

    assertThat(full.statementAround(used)).contains(full.statements().get(0));
    assertThat(full.speaker(used).map(full::surface)).contains("马兴瑞");
    assertThat(full.statementAround(full.mentions().get(0))).isEmpty();
    assertThat(full.toBuilder().statements(List.of()).build().speaker(used)).isEmpty();
  }
}
