package io.github.tifa.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DocumentInvariantsTest {
  private static final String TEXT = "马兴瑞在新疆";
  private static final Provenance RULE = Provenance.rule("test", 1);

  private static Mention mention(int start, int end, String surface) {
    return Mention.builder()
        .span(new Span(start, end))
        .surface(surface)
        .type(EntityType.PERSON)
        .provenance(RULE)
        .build();
  }

  private static void assertRefused(Document.Builder builder, String message) {
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void takesLayersThatKeepThem() {
    Document document =
        Document.builder(TEXT)
            .mentions(List.of(mention(0, 3, "马兴瑞"), mention(4, 6, "新疆")))
            .tokens(List.of(new Token(0, 3, "nr"), new Token(3, 4, "p"), new Token(4, 6, "ns")))
            .build();
    assertThat(document.mentions()).extracting(document::surface).containsExactly("马兴瑞", "新疆");
  }

  @Test
  void refusesAnAnnotationThatEndsBehindTheText() {
    assertRefused(
        Document.builder(TEXT).mentions(List.of(mention(4, 7, "新疆省"))),
        "mention [4, 7) ends behind the text, whose length is 6");
    assertRefused(
        Document.builder(TEXT).sentences(List.of(new Sentence(0, 9))),
        "sentence [0, 9) ends behind the text, whose length is 6");
    assertRefused(
        Document.builder(TEXT)
            .article(
                ArticleStructure.builder()
                    .zones(ImmutableList.of(new Zone(new Span(0, 8), ZoneKind.TITLE)))
                    .build()),
        "zone [0, 8) ends behind the text, whose length is 6");
    assertRefused(
        Document.builder(TEXT)
            .attendance(
                List.of(
                    Attendance.builder()
                        .person(new Span(5, 8))
                        .role("主持")
                        .provenance(RULE)
                        .build())),
        "person of attendance [5, 8) ends behind the text, whose length is 6");
  }

  @Test
  void refusesOverlapAndDisorder() {
    assertRefused(
        Document.builder(TEXT).mentions(List.of(mention(0, 3, "马兴瑞"), mention(2, 4, "瑞在"))),
        "mention [2, 4) starts before the one before it ends, at 3");
    assertRefused(
        Document.builder(TEXT).mentions(List.of(mention(4, 6, "新疆"), mention(0, 3, "马兴瑞"))),
        "mention [0, 3) starts before the one before it ends, at 6");
    assertRefused(
        Document.builder(TEXT)
            .keyphrases(
                List.of(
                    Keyphrase.builder()
                        .phrase("新疆")
                        .score(1)
                        .occurrences(ImmutableList.of(new Span(4, 6), new Span(4, 6)))
                        .provenance(RULE)
                        .build())),
        "occurrence of 新疆 [4, 6) starts before the one before it ends, at 6");
  }

  @Test
  void refusesASurfaceThatIsNotTheText() {
    assertRefused(
        Document.builder(TEXT).mentions(List.of(mention(0, 3, "馬興瑞"))),
        "mention [0, 3) has the surface 馬興瑞, but the text there is 马兴瑞");
    assertRefused(
        Document.builder(TEXT)
            .times(
                List.of(
                    TimeExpression.builder()
                        .span(new Span(0, 2))
                        .surface("今天")
                        .provenance(RULE)
                        .build())),
        "time [0, 2) has the surface 今天, but the text there is 马兴");
  }

  @Test
  void refusesAnEntityThatIsNotThere() {
    assertRefused(
        Document.builder(TEXT)
            .mentions(List.of(mention(0, 3, "马兴瑞").toBuilder().entity("e7").build())),
        "mention 马兴瑞 [0, 3) refers to entity e7, which the document lacks");
  }

  @Test
  void refusesTwoEntitiesWithOneId() {
    Entity entity =
        Entity.builder()
            .id("e1")
            .type(EntityType.PLACE)
            .name("新疆")
            .mentionCount(1)
            .provenance(RULE)
            .build();
    assertRefused(
        Document.builder(TEXT).entities(List.of(entity, entity)), "two entities have the id e1");
  }

  @Test
  void refusesTokensThatLeaveOutACharacterOrTakeInABlank() {
    assertRefused(
        Document.builder("马 兴瑞").tokens(List.of(new Token(0, 1, ""), new Token(2, 3, ""))),
        "no token covers the character 瑞 at 3");
    assertRefused(
        Document.builder("马 兴瑞").tokens(List.of(new Token(0, 2, ""), new Token(2, 4, ""))),
        "token [0, 2) begins or ends with a blank character");
    assertThat(Document.builder("马 兴").tokens(List.of()).build().tokens()).isEmpty();
  }

  @Test
  void refusesAPostWhosePartsLieOutside() {
    Post post =
        Post.builder()
            .span(new Span(0, 1))
            .surface("马")
            .title("马")
            .person(new Span(2, 9))
            .provenance(RULE)
            .build();
    assertRefused(
        Document.builder(TEXT).posts(List.of(post)),
        "person of post [2, 9) ends behind the text, whose length is 6");
  }

  @Test
  void checksValuesWhereTheyAreBuilt() {
    assertThatThrownBy(() -> new Provenance(Source.MODEL, 1.5, ""))
        .hasMessage("confidence 1.5 is not between 0 and 1");
    assertThatThrownBy(() -> new Provenance(Source.MODEL, Double.NaN, ""))
        .hasMessage("confidence NaN is not between 0 and 1");
    assertThatThrownBy(() -> new Token(3, 3, "")).hasMessage("not a token: start 3, end 3");
    assertThatThrownBy(() -> new Sentence(-1, 3)).hasMessage("not a sentence: start -1, end 3");
    assertThatThrownBy(
            () ->
                Entity.builder()
                    .id("e1")
                    .type(EntityType.PLACE)
                    .name("新疆")
                    .mentionCount(0)
                    .provenance(RULE)
                    .build())
        .hasMessage("entity e1 has 0 mentions");
    assertThatThrownBy(
            () ->
                Keyphrase.builder()
                    .phrase("新疆")
                    .score(1.5)
                    .occurrences(ImmutableList.of(new Span(4, 6)))
                    .provenance(RULE)
                    .build())
        .hasMessage("keyphrase 新疆: score 1.5 is not between 0 and 1");
    assertThatThrownBy(() -> Keyphrase.builder().phrase("新疆").score(1).provenance(RULE).build())
        .hasMessage("keyphrase 新疆 occurs nowhere");
    assertThatThrownBy(() -> Mention.builder().build()).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Document.builder(TEXT).build().keyphrases(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesStatementsThatHoldTheirVerb() {
    Statement.Builder statement =
        Statement.builder().span(new Span(3, 6)).speaker(new Span(0, 3)).provenance(RULE);
    assertRefused(
        Document.builder(TEXT).statements(List.of(statement.verb(new Span(3, 4)).build())),
        "the verb [3, 4) of statement [3, 6) lies inside it");
    assertRefused(
        Document.builder(TEXT)
            .statements(List.of(statement.verb(new Span(2, 3)).speaker(new Span(5, 9)).build())),
        "speaker of statement [5, 9) ends behind the text, whose length is 6");
  }

  @Test
  void refusesAFirstMentionBehindTheText() {
    Entity entity =
        Entity.builder()
            .id("e1")
            .type(EntityType.PLACE)
            .name("新疆")
            .mentionCount(1)
            .firstMention(new Span(0, 99))
            .provenance(Provenance.rule("test", 1))
            .build();

    assertRefused(
        Document.builder(TEXT).entities(List.of(entity)),
        "first mention of 新疆 [0, 99) ends behind the text, whose length is " + TEXT.length());
  }

  @Test
  void refusesASingleCandidate() {
    Entity.Builder entity =
        Entity.builder()
            .id("e1")
            .type(EntityType.PLACE)
            .name("新疆")
            .mentionCount(1)
            .candidates(List.of(new EntityCandidate("新疆维吾尔自治区", "650000")))
            .provenance(Provenance.rule("test", 1));

    assertThatThrownBy(entity::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("entity e1 has a single candidate");
  }
}
