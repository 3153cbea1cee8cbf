package io.github.tifa.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.base.Splitter;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  /** Each value is a text with {@code |} where a sentence ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "会议指出，要坚持改革。|会议强调，要扩大开放！|好吗？|好",
        "他问：“好吗？”|她答：“好。”|众人笑……|散会",
        "他说：“好吗？！”|走了",
        "他说：「好。」|走了",
        "“怎么办？”的问题不大。|完",
        "“好！”、“对！”，他喊。|完",
        "他说\"好。\"|\"对。\"|完",
        "《怎么办？》一书（你读过吗？）很好。|完",
        "他走了。|（记者张三。）|全文完",
        "（未闭合的括号。|另一句。",
        "增长5.3%。|共3.5亿元",
        "美国U.S. News报道。|完",
        "见 No. 1 文件。|完",
        "Hello world. |Bye now.|",
        "见 http://a.cn/?b=c 网页。|完",
        "艾尔肯·吐尼亚孜讲话。|完",
        "艾尔肯.吐尼亚孜讲话。|完",
        "一是改革；二是开放；三是稳定。|完",
        "。。。|完",
        "1. 改革\n|2. 开放\n|没有句号的一行\n|\n最后一行",
      })
  void endsWhereASentenceEnds(String marked) {
    String raw = marked.replace("|", "");
    assertThat(surfaces(raw))
        .isEqualTo(Splitter.on('|').trimResults().omitEmptyStrings().splitToList(marked));
  }

  @Test
  void hasNoSentencesInABlankText() {
    assertThat(surfaces("")).isEmpty();
    assertThat(surfaces(" \u3000\n\0\uFEFF")).isEmpty();
  }

  @Test
  void cutsALongLineAfterACommaOrBlank() {
    String raw = ("改革开放".repeat(30) + "，").repeat(100);
    for (String surface : surfaces(raw)) {
      assertThat(surface).hasSizeLessThanOrEqualTo(SentenceSplitter.MAX_LENGTH).endsWith("，");
    }
  }

  @Test
  void doesNotCutInsideANumber() {
    String raw = "1,000".repeat(300);
    for (String surface : surfaces(raw)) {
      assertThat(surface).doesNotEndWith(",");
    }
  }

  @Test
  void doesNotCutASurrogatePair() {
    for (String surface : surfaces("a" + "😀".repeat(3000))) {
      assertThat(surface).hasSizeLessThanOrEqualTo(SentenceSplitter.MAX_LENGTH);
      assertThat(Character.isHighSurrogate(surface.charAt(surface.length() - 1))).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"改", "（", "(", "《（", "\"", ".", "a.", "。", "…”", "一．", "？的", "a?", " ", "\0"})
  void takesLinearTimeForAMegabyteOnOneLine(String piece) {
    NormalizedText text = NormalizedText.of(piece.repeat(1_000_000 / piece.length()));
    assertTimeout(
        Duration.ofSeconds(5),
        () ->
            assertThat(splitter.split(text))
                .allMatch(s -> s.end() - s.start() <= SentenceSplitter.MAX_LENGTH));
  }

  @Property
  void coversEveryCharacterThatIsNotBlank(@ForAll @From(supplier = NastyText.class) String raw) {
    int covered = 0;
    for (Sentence sentence : splitter.split(NormalizedText.of(raw))) {
      assertThat(raw.substring(covered, sentence.start())).matches(SentenceSplitterTest::isBlank);
      assertThat(BlankCharacters.isBlank(raw.charAt(sentence.start()))).isFalse();
      assertThat(BlankCharacters.isBlank(raw.charAt(sentence.end() - 1))).isFalse();
      assertThat(sentence.end() - sentence.start()).isBetween(1, SentenceSplitter.MAX_LENGTH);
      assertThat(raw.substring(sentence.start(), sentence.end())).doesNotContain("\n");
      covered = sentence.end();
    }
    assertThat(raw.substring(covered)).matches(SentenceSplitterTest::isBlank);
  }

  @Property
  void splitsALineAsItWouldByItself(@ForAll @From(supplier = NastyText.class) String raw) {
    String line = raw.replaceAll("\\R|[\u001C-\u001E]", "");
    assertThat(surfaces("标题\n" + line + "\n尾"))
        .startsWith("标题")
        .endsWith("尾")
        .hasSize(surfaces(line).size() + 2);
  }

  private List<String> surfaces(String raw) {
    return splitter.split(NormalizedText.of(raw)).stream().map(s -> s.span().of(raw)).toList();
  }

  private static boolean isBlank(String s) {
    return s.chars().allMatch(c -> BlankCharacters.isBlank((char) c));
  }
}
