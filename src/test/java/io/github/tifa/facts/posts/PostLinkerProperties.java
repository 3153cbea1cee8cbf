package io.github.tifa.facts.posts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Post;
import io.github.tifa.document.Provenance;
import io.github.tifa.text.NastyText;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.SentenceSplitter;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever the text and the spans, a post is linked to mentions, within one sentence. */
final class PostLinkerProperties {
  private static final ImmutableList<EntityType> TYPES = ImmutableList.copyOf(EntityType.values());
  private static final Provenance RANDOM = Provenance.rule("random", 0.5);

  /** Texts of the words that the linker reads, so that its patterns meet. */
  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            "书记", "局长", "张三", "李四", "某局", "兼", "、", "，", "；", "。", "：", "（", "）", " ", "　", "任",
            "为", "由", "担任", "分别", "免去", "的", "职务", "现任", "男", "同志", "等", "被", "在", "后", "\n",
            "\uD83D")
        .list()
        .ofMaxSize(60)
        .map(words -> String.join("", words));
  }

  @Property(tries = 400)
  void linksToMentionsOfTheSameSentence(@ForAll @From("sentences") String text, @ForAll long seed) {
    check(text, seed);
  }

  @Property(tries = 200)
  void readsEveryText(@ForAll(supplier = NastyText.class) String text, @ForAll long seed) {
    check(text, seed);
  }

  @Test
  @Timeout(20)
  void readsALongLineInLinearTime() {
    String unit = "在任在任后后张三在职后被同被现曾任，男，局长、（";
    String text = unit.repeat(1_000_000 / unit.length());
    NormalizedText normalized = NormalizedText.of(text);
    List<TaggedPost> posts = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i + unit.length() <= text.length(); i += unit.length()) {
      mentions.add(mention(text, new Span(i + 8, i + 10), EntityType.PERSON));
      posts.add(new TaggedPost(new Span(i + 20, i + 22), RANDOM));
    }

    ImmutableList<Post> linked =
        new PostLinker().link(normalized, List.of(new Sentence(0, text.length())), posts, mentions);

    assertThat(linked).hasSameSizeAs(posts);
  }

  private static void check(String text, long seed) {
    NormalizedText normalized = NormalizedText.of(text);
    List<Sentence> sentences = new SentenceSplitter().split(normalized);
    Random random = new Random(seed);
    List<TaggedPost> posts =
        spans(text.length(), random).stream().map(span -> new TaggedPost(span, RANDOM)).toList();
    List<Mention> mentions = new ArrayList<>();
    for (Span span : spans(text.length(), random)) {
      EntityType type = TYPES.get(random.nextInt(TYPES.size()));
      mentions.add(mention(text, span, type));
    }

    ImmutableList<Post> linked = new PostLinker().link(normalized, sentences, posts, mentions);

    assertThat(linked).extracting(Post::span).containsExactlyElementsOf(spansOf(posts));
    for (Post post : linked) {
      assertThat(post.title()).isNotEmpty();
      assertThat(post.surface()).isEqualTo(post.span().of(text));
      post.organization().ifPresent(span -> assertMention(mentions, span, EntityType.ORGANIZATION));
      for (Span person : post.persons()) {
        assertMention(mentions, person, EntityType.PERSON);
        // Only a record of one person goes on in a later sentence.
        assertThat(sentences)
            .anyMatch(
                sentence ->
                    sentence.span().contains(person)
                        && (sentence.span().contains(post.span())
                            || sentence.end() <= post.start()));
      }
    }
  }

  private static void assertMention(List<Mention> mentions, Span span, EntityType type) {
    assertThat(mentions).anyMatch(mention -> mention.span().equals(span) && mention.type() == type);
  }

  private static List<Span> spansOf(List<TaggedPost> posts) {
    return posts.stream().map(TaggedPost::span).toList();
  }

  private static List<Span> spans(int length, Random random) {
    List<Span> spans = new ArrayList<>();
    int start = random.nextInt(4);
    while (start < length) {
      int end = Math.min(length, start + 1 + random.nextInt(5));
      spans.add(new Span(start, end));
      start = end + random.nextInt(5);
    }
    return spans;
  }

  private static Mention mention(String text, Span span, EntityType type) {
    return Mention.builder()
        .span(span)
        .surface(span.of(text))
        .type(type)
        .provenance(RANDOM)
        .build();
  }
}
