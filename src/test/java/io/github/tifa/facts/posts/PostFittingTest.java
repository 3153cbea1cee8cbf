package io.github.tifa.facts.posts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Document;
import io.github.tifa.document.MarkedText;
import io.github.tifa.document.Provenance;
import io.github.tifa.text.NormalizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostFittingTest {
  private static final Provenance MARKED = Provenance.rule("marked", 1);

  @ParameterizedTest
  @CsvSource({
    "⟦O|江州市水利局水文处⟧⟦T|副处长⟧⟦P|罗启明⟧, 江州市水利局水文处副处长",
    "⟦L|河东省⟧⟦L|江州市⟧⟦T|市长⟧⟦P|罗启明⟧, 河东省江州市市长",
    "⟦T|⟦P|罗启明⟧副总理⟧说, 副总理",
    "⟦T|通讯社专栏作家⟦P|罗启明⟧任副班长⟧, 通讯社专栏作家|副班长",
    "⟦T|原乡长⟧⟦P|罗启明⟧, 乡长",
    "⟦T|新一届会长⟧⟦P|罗启明⟧, 会长",
    "⟦T|⟦O|原子能研究院⟧院长⟧⟦P|罗启明⟧, 原子能研究院院长",
    "⟦T|老年大学校长⟧⟦P|罗启明⟧, 老年大学校长",
    "会上、总地质师⟦P|罗启明⟧发言, 总地质师",
    "⟦L|林县⟧知县⟦P|罗启明⟧, 林县知县",
    "听说主任⟦P|罗启明⟧来了, ''",
    "村民⟦P|罗启明⟧, ''",
  })
  void makesPostsAgreeWithTheNames(String marked, String expected) {
    MarkedText parsed = MarkedText.parse("test", marked);
    Document document = parsed.toDocument("", MARKED);
    ImmutableList<TaggedPost> posts =
        document.posts().stream()
            .map(post -> new TaggedPost(post.span(), post.provenance()))
            .collect(ImmutableList.toImmutableList());

    ImmutableList<TaggedPost> fitted =
        PostFitting.fit(NormalizedText.of(parsed.text()), posts, document.mentions());

    assertThat(
            String.join("|", fitted.stream().map(post -> post.span().of(parsed.text())).toList()))
        .isEqualTo(expected);
  }
}
