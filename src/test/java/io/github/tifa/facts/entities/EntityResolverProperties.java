package io.github.tifa.facts.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.Article;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.Entity;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Provenance;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class EntityResolverProperties {
  private static final EntityResolver RESOLVER = EntityResolver.create();

  private record Name(EntityType type, String surface, String behind) {}

  @Provide
  static Arbitrary<List<Name>> names() {
    Arbitrary<String> surfaces =
        Arbitraries.of(
            "省委",
            "自治区党委",
            "团州委",
            "检察院",
            "审判委员会",
            "村委会",
            "中共",
            "政协委员会",
            "兵团",
            "第八师",
            "第八师医院",
            "喀什",
            "城关镇",
            "中",
            "澳",
            "阿",
            "李",
            "李伟",
            "萨·萨",
            "·",
            "第",
            "县",
            "团委",
            "第届委员会",
            "新大",
            "\uD800",
            "　",
            "A",
            "公司",
            "集团有限公司",
            "中国共产党",
            "共青团",
            "政协第届",
            "河北省石家庄市委");
    return Combinators.combine(
            Arbitraries.of(EntityType.class),
            surfaces,
            Arbitraries.of("", "、", "（", "（以下简称“", "。", "\n", "该县全省自治区"))
        .as(Name::new)
        .list()
        .ofMaxSize(12);
  }

  @Property(tries = 500)
  void everyMentionBelongsToAnEntityThatCountsIt(@ForAll("names") List<Name> names) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    for (Name name : names) {
      Span span = new Span(text.length(), text.length() + name.surface.length());
      text.append(name.surface).append(name.behind);
      mentions.add(
          Mention.builder()
              .span(span)
              .surface(name.surface)
              .type(name.type)
              .provenance(Provenance.model(0.5))
              .build());
    }

    ResolvedEntities resolved =
        RESOLVER.resolve(
            Article.of(text.toString()),
            NormalizedText.of(text.toString()),
            List.of(),
            ArticleStructure.builder().build(),
            mentions,
            List.of());

    assertThat(resolved.mentions()).hasSameSizeAs(mentions);
    assertThat(resolved.entities().stream().mapToInt(Entity::mentionCount).sum())
        .isEqualTo(mentions.size());
    for (Entity entity : resolved.entities()) {
      assertThat(resolved.mentions())
          .filteredOn(mention -> mention.entity().orElse("").equals(entity.id()))
          .hasSize(entity.mentionCount())
          .allMatch(mention -> mention.type() == entity.type());
    }
  }
}
