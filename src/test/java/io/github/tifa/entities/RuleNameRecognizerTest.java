package io.github.tifa.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Document;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Source;
import io.github.tifa.document.Token;
import io.github.tifa.text.NastyText;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.SentenceSplitter;
import io.github.tifa.tokenize.HanLpTokenizer;
import io.github.tifa.tokenize.JiebaTokenizer;
import io.github.tifa.tokenize.Tokenizer;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RuleNameRecognizerTest {
  private static final RuleNameRecognizer RECOGNIZER = RuleNameRecognizer.create();
  private static final Tokenizer HANLP = HanLpTokenizer.create();
  private static final Tokenizer JIEBA = JiebaTokenizer.create();

  /** Names are marked {@code P[…]}, {@code L[…]} and {@code O[…]}. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "O[自治区党委]书记P[马晓明]主持会议。",
        "县长P[伊力扎提·艾合买提江]和P[艾尔肯•吐尼亚孜]出席。",
        "总统P[拉马福萨]访L[华]。",
        "记者 P[张 柱] P[王晓燕]",
        "P[张某某]被批评，P[李某]受到诫勉。",
        "P[习]主席指出，L[中]L[俄]关系稳定。",
        "L[港]L[澳]L[台]同胞来到L[新疆]L[喀什地区]L[疏勒县]。",
        "他在L[京]会见客人。",
        "O[中共阜阳市委组织部]发布公告。",
        "O[国家发展改革委农村经济司]司长P[周建国]介绍情况。",
        "L[湖南省]O[常德市人大常委会]作出决定。",
        "O[中国驻印尼大使馆]提醒公民。",
        "各级党委要抓好落实。",
        "维吾尔族群众说普通话。",
        "P[習]主席在L[雲南]考察。",
      })
  void findsNames(String marked) {
    String raw = marked.replaceAll("[PLO]\\[([^]]*)]", "$1");
    String found = raw;
    for (Mention mention : recognize(raw, HANLP).reverse()) {
      found =
          found.substring(0, mention.start())
              + letter(mention.type())
              + "["
              + mention.surface()
              + "]"
              + found.substring(mention.end());
    }
    assertThat(found).isEqualTo(marked);
  }

  private static char letter(EntityType type) {
    return type == EntityType.PLACE ? 'L' : type.name().charAt(0);
  }

  @Test
  void marksAgainWhatItFoundOnceOnGoodEvidence() {
    assertThat(recognize("县长伊力扎提·艾合买提江主持会议。\n随后艾合买提江下乡。", HANLP))
        .extracting(Mention::surface)
        .containsExactly("伊力扎提·艾合买提江", "艾合买提江");
  }

  @Test
  void saysWhereANameComesFrom() {
    assertThat(recognize("喀什地区很美。", HANLP))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.provenance().source()).isEqualTo(Source.LEXICON);
              assertThat(mention.provenance().rule()).isEqualTo("places");
            });
  }

  @Property(tries = 300)
  void givesADocumentForAnyText(@ForAll @From(supplier = NastyText.class) String raw) {
    Document.builder(raw).mentions(recognize(raw, HANLP)).build();
    Document.builder(raw).mentions(recognize(raw, JIEBA)).build();
  }

  @Test
  void needsNoTokens() {
    String raw = "记者在喀什地区考察。";
    NormalizedText text = NormalizedText.of(raw);
    ImmutableList<Sentence> sentences = new SentenceSplitter().split(text);
    assertThat(RECOGNIZER.recognize(text, sentences, List.of(), List.of()))
        .extracting(Mention::surface)
        .containsExactly("喀什地区");
  }

  @ParameterizedTest
  @ValueSource(strings = {"·", "(", "张", "委", "乌", "中共", "记者张三 ", "张 ", "新疆维吾尔自治区"})
  void takesLinearTimeForALongLine(String piece) {
    String raw = piece.repeat(100_000 / piece.length());
    NormalizedText text = NormalizedText.of(raw);
    ImmutableList<Sentence> sentences = new SentenceSplitter().split(text);
    ImmutableList<Token> tokens = JIEBA.tokenize(text, sentences);
    assertTimeout(
        Duration.ofSeconds(20),
        () ->
            Document.builder(raw)
                .mentions(RECOGNIZER.recognize(text, sentences, tokens, List.of()))
                .build());
  }

  private static ImmutableList<Mention> recognize(String raw, Tokenizer tokenizer) {
    NormalizedText text = NormalizedText.of(raw);
    ImmutableList<Sentence> sentences = new SentenceSplitter().split(text);
    return RECOGNIZER.recognize(text, sentences, tokenizer.tokenize(text, sentences), List.of());
  }
}
