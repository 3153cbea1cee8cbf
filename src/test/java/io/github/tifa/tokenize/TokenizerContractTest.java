package io.github.tifa.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Document;
import io.github.tifa.document.Token;
import io.github.tifa.text.BlankCharacters;
import io.github.tifa.text.NastyText;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every tokenizer; a new one joins {@link #TOKENIZERS}. */
final class TokenizerContractTest {
  private static final ImmutableList<Tokenizer> TOKENIZERS =
      ImmutableList.of(TifaTokenizer.create(), HanLpTokenizer.create(), JiebaTokenizer.create());

  private static final ImmutableList<String> NASTY =
      ImmutableList.of(
          "",
          " \u3000\n\0\uFEFF\t",
          "新疆维吾尔自治区党委书记马兴瑞主持会议。",
          "習近平總書記考察雲南，強調鄉村振興。",
          "ＧＤＰ增长５．３％，ＣＰＩ持平（ＩＭＦ数据）",
          "艾尔肯•吐尼亚孜、伊力扎提·艾合买提江",
          "张 柱　王　伟",
          "a\0b\0中\0国\0",
          "\uFEFF中国\u200B新闻\u00A0网",
          "😀👍🏽👨\u200D👩\u200D👧🇨🇳中国😀",
          "𠮷野家 𪚥𪚥 \uD83D中\uDE00国\uD83D",
          "e\u0301cole cafe\u0301 が\u3099",
          "始##始 末##末 未##人 未##地 未##它 未##数",
          "C++ C# .NET a_b-c foo@bar.com http://例子.cn/路径?q=1&r=２#片段",
          "1,234.56元 3-15 2024-07-29T08:00:00+08:00 99.9％ ①②③ Ⅻ ½",
          "“‘「『【《〈（[{<>}]）〉》】』」’”……——～·、，。；：？！",
          "Hello, World! It's 5 o'clock. İstanbul ŒUVRE ﬀ ẞ",
          "한국어 ひらがな カタカナ العربية עברית ไทย हिन्दी",
          "中国\r\n新闻\r报道\u2028结束\u0085完",
          "哈".repeat(3000),
          "1".repeat(3000),
          "a".repeat(3000) + "中" + "A".repeat(3000),
          "。".repeat(3000),
          "😀".repeat(1500),
          "中国人民解放军".repeat(500) + "，".repeat(50));

  static Stream<Tokenizer> tokenizers() {
    return TOKENIZERS.stream();
  }

  static Stream<Arguments> tokenizersAndNastyTexts() {
    return TOKENIZERS.stream()
        .flatMap(tokenizer -> NASTY.stream().map(raw -> Arguments.of(tokenizer, raw)));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("tokenizersAndNastyTexts")
  void tilesNastyTexts(Tokenizer tokenizer, String raw) {
    assertTiles(tokenizer, raw);
  }

  @Property(tries = 400)
  void tilesRandomTexts(@ForAll @From(supplier = NastyText.class) String raw) {
    for (Tokenizer tokenizer : TOKENIZERS) {
      assertTiles(tokenizer, raw);
    }
  }

  @ParameterizedTest
  @MethodSource("tokenizers")
  void keepsToTheSentencesItIsGiven(Tokenizer tokenizer) {
    NormalizedText text = NormalizedText.of("中华人民共和国\n万岁");
    assertThat(tokenizer.tokenize(text, List.of(new Sentence(0, 10))))
        .last()
        .extracting(Token::end)
        .isEqualTo(10);
    assertThat(tokenizer.tokenize(text, List.of(new Sentence(0, 3), new Sentence(3, 7))))
        .extracting(Token::end)
        .contains(3, 7);
  }

  @ParameterizedTest
  @MethodSource("tokenizers")
  void givesTheSameOnEightThreadsAsOnOne(Tokenizer tokenizer) throws Exception {
    List<ImmutableList<Token>> expected = NASTY.stream().map(tokenizer::tokenize).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<ImmutableList<Token>>>> results = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        results.add(threads.submit(() -> NASTY.stream().map(tokenizer::tokenize).toList()));
      }
      for (Future<List<ImmutableList<Token>>> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @MethodSource("tokenizers")
  void findsTheWordsOfNews(Tokenizer tokenizer) {
    String raw = "國務院總理主持會議，ＧＤＰ增长５％。";
    assertThat(tokenizer.tokenize(raw))
        .extracting(token -> token.span().of(raw))
        .contains("國務院", "總理", "，", "ＧＤＰ", "增长", "。");
  }

  @ParameterizedTest
  @MethodSource("tokenizers")
  void doesNotSplitACharacter(Tokenizer tokenizer) {
    String family = "👨\u200D👩\u200D👧";
    String raw = "好" + family + "好𠮷好e\u0301";
    for (Token token : tokenizer.tokenize(raw)) {
      assertThat(token.span().of(raw).replace(family, "").replace("𠮷", "").replace("e\u0301", ""))
          .matches("好*");
    }
  }

  private static void assertTiles(Tokenizer tokenizer, String raw) {
    NormalizedText text = NormalizedText.of(raw);
    ImmutableList<Sentence> sentences = new SentenceSplitter().split(text);
    ImmutableList<Token> tokens = tokenizer.tokenize(text, sentences);
    // The document checks order, overlap, blank edges and that no other character is left out.
    Document.builder(raw).sentences(sentences).tokens(tokens).build();
    assertThat(tokens.isEmpty()).isEqualTo(sentences.isEmpty());
    int sentence = 0;
    for (Token token : tokens) {
      while (sentences.get(sentence).end() <= token.start()) {
        sentence++;
      }
      assertThat(sentences.get(sentence).span().contains(token.span())).isTrue();
      assertThat(token.span().of(raw).chars().anyMatch(c -> BlankCharacters.isBlank((char) c)))
          .isFalse();
    }
  }
}
