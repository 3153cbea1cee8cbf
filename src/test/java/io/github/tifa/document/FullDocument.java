package io.github.tifa.document;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.time.LocalDate;
import java.util.List;

/** A document with something in every layer and every optional value. */
final class FullDocument {
  static final String TEXT = "7月28日，自治区党委书记马兴瑞在新疆主持会议，推动高质量发展。";

  private FullDocument() {}

  static Document create() {
    return Document.builder(TEXT)
        .id("a.txt")
        .article(
            ArticleStructure.builder()
                .title("会议")
                .source("新疆日报")
                .published(LocalDate.of(2024, 7, 29))
                .authors(ImmutableList.of("王兴瑞"))
                .zones(ImmutableList.of(new Zone(new Span(0, 32), ZoneKind.BODY)))
                .build())
        .sentences(List.of(new Sentence(0, 32)))
        .tokens(List.of(new Token(0, 5, "t"), new Token(5, 6, "w"), new Token(6, 32, "")))
        .mentions(
            List.of(
                mention(6, 11, EntityType.ORGANIZATION, "e1"),
                mention(13, 16, EntityType.PERSON, "e2"),
                mention(17, 19, EntityType.PLACE, "e3")))
        .entities(
            List.of(
                entity("e1", EntityType.ORGANIZATION, "新疆维吾尔自治区党委", "自治区党委"),
                entity("e2", EntityType.PERSON, "马兴瑞"),
                entity("e3", EntityType.PLACE, "新疆维吾尔自治区", "新疆").toBuilder()
                    .firstMention(new Span(17, 19))
                    .references(List.of(new Span(6, 9)))
                    .code("650000")
                    .parents(List.of("中国"))
                    .candidates(
                        List.of(
                            new EntityCandidate("新疆维吾尔自治区", "650000"),
                            new EntityCandidate("新疆", "")))
                    .build()))
        .policyTerms(
            List.of(
                PolicyTerm.builder()
                    .span(new Span(26, 31))
                    .surface(TEXT.substring(26, 31))
                    .category(TermCategory.FORMULATION)
                    .canonical("高质量发展")
                    .provenance(Provenance.lexicon("terms", 0.9))
                    .build()))
        .posts(
            List.of(
                Post.builder()
                    .span(new Span(6, 13))
                    .surface(TEXT.substring(6, 13))
                    .title("书记")
                    .organization(new Span(6, 11))
                    .person(new Span(13, 16))
                    .provenance(Provenance.rule("post", 0.9))
                    .build()))
        .times(
            List.of(
                TimeExpression.builder()
                    .span(new Span(0, 5))
                    .surface("7月28日")
                    .value("2024-07-28")
                    .provenance(Provenance.rule("date", 1))
                    .build()))
        .keyphrases(
            List.of(
                Keyphrase.builder()
                    .phrase("高质量发展")
                    .score(0.8)
                    .occurrences(ImmutableList.of(new Span(26, 31)))
                    .provenance(Provenance.rule("keyphrase", 0.8))
                    .build()))
        .attendance(
            List.of(
                Attendance.builder()
                    .person(new Span(13, 16))
                    .role("主持")
                    .event(new Span(21, 23))
                    .open(true)
                    .provenance(Provenance.rule("attendance", 0.9))
                    .build()))
        .statements(
            List.of(
                Statement.builder()
                    .span(new Span(24, 31))
                    .speaker(new Span(13, 16))
                    .verb(new Span(19, 21))
                    .provenance(Provenance.rule("statement", 0.9))
                    .build()))
        .build();
  }

  private static Mention mention(int start, int end, EntityType type, String entity) {
    return Mention.builder()
        .span(new Span(start, end))
        .surface(TEXT.substring(start, end))
        .type(type)
        .entity(entity)
        .provenance(Provenance.model(0.98))
        .build();
  }

  private static Entity entity(String id, EntityType type, String name, String... aliases) {
    return Entity.builder()
        .id(id)
        .type(type)
        .name(name)
        .aliases(ImmutableList.copyOf(aliases))
        .mentionCount(1)
        .provenance(Provenance.rule("resolution", 1))
        .build();
  }
}
