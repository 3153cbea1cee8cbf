package io.github.tifa.lucene;

import static io.github.tifa.lucene.AnnotationTokens.STACKED;
import static io.github.tifa.lucene.AnnotationTokens.TYPES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.Document;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.TermCategory;
import io.github.tifa.document.Token;
import io.github.tifa.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TokenStackingTest {
  private static final Provenance RULE = Provenance.rule("test", 1);

  @Test
  void theBlankOfTypesettingIsInNoTerm() {
    Document document =
        Document.builder("张 柱")
            .tokens(List.of(new Token(0, 3, "")))
            .mentions(List.of(mention(0, 3, "张 柱", EntityType.PERSON)))
            .build();

    for (AnnotationTokens annotationTokens : AnnotationTokens.values()) {
      assertThat(TokenStacking.stack(document, annotationTokens))
          .containsExactly(new StreamToken("张柱", "PERSON", 0, 3, 1, 1));
    }
  }

  @Test
  void wordsGiveWayToPolicyTermsAndNestedNamesKeepTheirType() {
    Document document =
        Document.builder("中国式现代化建设")
            .tokens(List.of(new Token(0, 2, ""), new Token(2, 3, ""), new Token(3, 8, "")))
            .mentions(List.of(mention(0, 2, "中国", EntityType.PLACE)))
            .policyTerms(List.of(formulation(0, 6, "中国式现代化")))
            .build();

    assertThat(TokenStacking.stack(document, TYPES))
        .containsExactly(
            new StreamToken("中国", "PLACE", 0, 2, 1, 1),
            new StreamToken("式", "FORMULATION", 2, 3, 1, 1),
            new StreamToken("现代化", "FORMULATION", 3, 6, 1, 1),
            new StreamToken("建设", "word", 6, 8, 1, 1));
    assertThat(TokenStacking.stack(document, STACKED))
        .containsExactly(
            new StreamToken("中国式现代化", "FORMULATION", 0, 6, 1, 3),
            new StreamToken("中国", "PLACE", 0, 2, 0, 1),
            new StreamToken("式", "word", 2, 3, 1, 1),
            new StreamToken("现代化", "word", 3, 6, 1, 1),
            new StreamToken("建设", "word", 6, 8, 1, 1));
  }

  private static Mention mention(int start, int end, String surface, EntityType type) {
    return Mention.builder()
        .span(new Span(start, end))
        .surface(surface)
        .type(type)
        .provenance(RULE)
        .build();
  }

  private static PolicyTerm formulation(int start, int end, String surface) {
    return PolicyTerm.builder()
        .span(new Span(start, end))
        .surface(surface)
        .category(TermCategory.FORMULATION)
        .provenance(RULE)
        .build();
  }
}
