package io.github.tifa.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Document;
import io.github.tifa.document.Entity;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.MarkedText;
import io.github.tifa.document.Post;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.Tenure;
import io.github.tifa.document.TermCategory;
import io.github.tifa.export.Overview.Holding;
import io.github.tifa.export.Overview.Moment;
import io.github.tifa.export.Overview.Named;
import io.github.tifa.export.Overview.Term;
import io.github.tifa.text.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OverviewTest {
  private static final Provenance MARKED = Provenance.rule("marked", 1);

  // 0张三 2李四 4李四 6书记 8张三 10七月 12七月 14丙会 16丙会
  private static final Document DOCUMENT =
      MarkedText.parse(
              "a", "⟦P|张三⟧⟦P|李四⟧⟦P|李四⟧⟦T|书记⟧⟦P|张三⟧⟦D|七月⟧⟦D|七月⟧⟦K:MEETING|丙会⟧⟦K:MEETING|丙会⟧")
          .toDocument("", MARKED);

  @Test
  void countsMentionsWithoutEntityBySurface() {
    Overview overview = Overview.of(DOCUMENT);

    assertThat(overview.names().get(EntityType.PERSON))
        .containsExactly(
            named("张三", ImmutableList.of(), 2, ImmutableList.of(), new Span(0, 2)),
            named("李四", ImmutableList.of(), 2, ImmutableList.of(), new Span(2, 4)));
    assertThat(overview.terms().get(TermCategory.MEETING))
        .containsExactly(new Term("丙会", Optional.empty(), 2, new Span(14, 16)));
    assertThat(overview.times())
        .containsExactly(new Moment("七月", Optional.empty(), 2, new Span(10, 12)));
    assertThat(overview.posts())
        .containsExactly(new Holding("书记", Optional.empty(), Optional.empty(), new Span(6, 8)));
  }

  @Test
  void givesEntitiesTheirAliasesAndPosts() {
    Post post =
        DOCUMENT.posts().get(0).toBuilder().person(new Span(8, 10)).tenure(Tenure.PROPOSED).build();
    Document document =
        DOCUMENT.toBuilder()
            .entities(
                ImmutableList.of(
                    entity("e1", "张三丰", 2).toBuilder().aliases(ImmutableList.of("张三")).build(),
                    entity("e2", "李四", 7)))
            .mentions(
                DOCUMENT.mentions().stream()
                    .map(m -> m.toBuilder().entity(m.surface().equals("张三") ? "e1" : "e2").build())
                    .toList())
            .posts(ImmutableList.of(post))
            .policyTerms(
                DOCUMENT.policyTerms().stream()
                    .map(term -> term.toBuilder().canonical("第三次会议").build())
                    .toList())
            .build();

    Overview overview = Overview.of(document);

    assertThat(overview.names().get(EntityType.PERSON))
        .containsExactly(
            named("李四", ImmutableList.of(), 7, ImmutableList.of(), new Span(2, 4)),
            named("张三丰", ImmutableList.of("张三"), 2, ImmutableList.of("书记（拟任）"), new Span(0, 2)));
    assertThat(overview.posts())
        .containsExactly(
            new Holding("书记", Optional.of("张三"), Optional.of(Tenure.PROPOSED), new Span(6, 8)));
    assertThat(overview.terms().get(TermCategory.MEETING))
        .containsExactly(new Term("丙会", Optional.of("第三次会议"), 2, new Span(14, 16)));
  }

  private static Named named(
      String name,
      ImmutableList<String> aliases,
      int count,
      ImmutableList<String> posts,
      Span first) {
    return new Named(
        name,
        aliases,
        Optional.empty(),
        ImmutableList.of(),
        ImmutableList.of(),
        count,
        posts,
        Optional.of(first));
  }

  private static Entity entity(String id, String name, int count) {
    return Entity.builder()
        .id(id)
        .type(EntityType.PERSON)
        .name(name)
        .mentionCount(count)
        .provenance(MARKED)
        .build();
  }
}
