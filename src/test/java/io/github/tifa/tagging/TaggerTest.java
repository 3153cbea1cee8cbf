package io.github.tifa.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.SentenceSplitter;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class TaggerTest {
  private static final SequenceModel MODEL = TinyModel.train(1);
  private static final Tagger TAGGER = Tagger.of(MODEL);
  private static final String TEXT = "李明到北京市开会。王强从上海市回来。";

  private static ImmutableListMultimap<String, TaggedSpan> tag(Tagger tagger, String text) {
    NormalizedText normalized = NormalizedText.of(text);
    return tagger.tag(normalized, new SentenceSplitter().split(normalized));
  }

  private static List<String> show(List<TaggedSpan> spans, String text) {
    return spans.stream().map(s -> text.substring(s.start(), s.end()) + "/" + s.type()).toList();
  }

  @Test
  void marksWhatItLearned() {
    assertThat(show(tag(TAGGER, TEXT).get("names"), TEXT))
        .containsExactly("李明/PERSON", "北京市/PLACE", "王强/PERSON", "上海市/PLACE");
  }

  @Test
  void marksWhatItHasNotSeen() {
    String text = "王伟从南宁市来。";
    assertThat(show(tag(TAGGER, text).get("names"), text))
        .containsExactly("王伟/PERSON", "南宁市/PLACE");
  }

  @Test
  void wordsCoverTheSentences() {
    List<TaggedSpan> words = tag(TAGGER, TEXT).get("words");
    assertThat(show(words, TEXT).subList(0, 5))
        .containsExactly("李明/WORD", "到/WORD", "北京市/WORD", "开会/WORD", "。/WORD");
    assertThat(words.stream().mapToInt(w -> w.end() - w.start()).sum()).isEqualTo(TEXT.length());
  }

  @Test
  void confidenceIsAProbabilityAndOneWhereNotAskedFor() {
    assertThat(tag(TAGGER, TEXT).get("names"))
        .allSatisfy(span -> assertThat(span.confidence()).isGreaterThan(0.5f).isLessThan(1));
    assertThat(tag(TAGGER.withoutConfidence(), TEXT).get("names"))
        .hasSize(4)
        .allSatisfy(span -> assertThat(span.confidence()).isEqualTo(1));
  }

  @Test
  void runsOnlyTheHeadsAskedFor() {
    assertThat(tag(Tagger.of(MODEL, ImmutableList.of("words")), TEXT).keySet())
        .containsExactly("words");
    assertThatThrownBy(() -> Tagger.of(MODEL, ImmutableList.of("nouns")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nouns");
  }

  @Test
  void sentencesBehindTheTextAreRefused() {
    assertThatThrownBy(
            () -> TAGGER.tag(NormalizedText.of("李明"), ImmutableList.of(new Sentence(0, 3))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3");
  }

  @Property(tries = 300)
  void anyTextGivesSpansInOrderInsideIt(@ForAll String text) {
    int before = 0;
    for (TaggedSpan span : tag(TAGGER, text).get("words")) {
      assertThat(span.start()).isGreaterThanOrEqualTo(before);
      assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
      before = span.end();
    }
  }

  @Test
  void aMillionCharactersOnOneLine() {
    String text = "李明到北京市开会" + "的".repeat(1_000_000) + "\uD800\0😀";
    NormalizedText normalized = NormalizedText.of(text);
    ImmutableList<Sentence> whole = ImmutableList.of(new Sentence(0, text.length()));
    assertThat(show(TAGGER.tag(normalized, whole).get("names").subList(0, 2), text))
        .containsExactly("李明/PERSON", "北京市/PLACE");
  }

  @Test
  void manyThreadsFindTheSame() {
    ImmutableListMultimap<String, TaggedSpan> expected = tag(TAGGER, TEXT);
    assertThat(IntStream.range(0, 500).parallel().mapToObj(i -> tag(TAGGER, TEXT)).distinct())
        .containsExactly(expected);
  }
}
