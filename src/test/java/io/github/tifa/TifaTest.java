package io.github.tifa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tifa.document.Article;
import io.github.tifa.document.Document;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Source;
import io.github.tifa.document.TermCategory;
import io.github.tifa.document.TimeExpression;
import io.github.tifa.lexicon.Lexicon;
import io.github.tifa.lexicon.LexiconPriority;
import io.github.tifa.lexicon.LexiconType;
import io.github.tifa.tokenize.JiebaTokenizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TifaTest {
  private static final Tifa TIFA = Tifa.create();
  private static final String TEXT = "自治区党委书记罗启明2月18日在喀什强调，要贯彻党的二十届三中全会精神。";

  @Test
  void findsWhatTheReadmeSays() {
    Document document =
        TIFA.annotate(Article.builder().text(TEXT).published(LocalDate.of(2025, 2, 19)).build());

    assertThat(document.mentions())
        .extracting(mention -> mention.type() + " " + mention.surface())
        .containsExactly("ORGANIZATION 自治区党委", "PERSON 罗启明", "PLACE 喀什");
    assertThat(document.policyTerms())
        .extracting(term -> term.canonical().orElse(""))
        .containsExactly("中国共产党第二十届中央委员会第三次全体会议");
    assertThat(document.posts())
        .singleElement()
        .satisfies(
            post -> {
              assertThat(post.title()).isEqualTo("书记");
              assertThat(document.surface(post.person().orElseThrow())).isEqualTo("罗启明");
            });
    assertThat(document.times())
        .extracting(TimeExpression::value)
        .containsExactly(java.util.Optional.of("2025-02-18"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \u3000\n",
        "\0\0",
        "\uFEFF中国",
        "\uD83D中\uDE00国\uD83D",
        "😀👨\u200D👩\u200D👧🇨🇳",
        "\u202E中国\u200F",
        "習近平總書記考察雲南",
        "第一行\r\n第二行\r第三行",
        "《“（【",
        "》”）】",
        "·····",
        "年月日",
        "号",
        "喀什。\n号",
        "云陵省委书记罗启明强调，要抓好落实。 。",
        "1234567890123456789012345678901234567890年"
      })
  void anyTextGivesADocument(String text) {
    assertThat(TIFA.annotate(text).text()).isEqualTo(text);
  }

  @Property(tries = 200)
  void anyRandomTextGivesADocument(@ForAll String text) {
    assertThat(TIFA.annotate(text).text()).isEqualTo(text);
  }

  @Test
  void aMillionCharactersOnOneLineGiveADocument() {
    String text = "新疆维吾尔自治区党委在喀什召开推动南疆高质量发展工作会议".repeat(36_000);

    Document document = TIFA.annotate(text);

    assertThat(document.mentions(EntityType.PLACE).size()).isGreaterThan(36_000);
  }

  @Test
  void nullIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> TIFA.annotate(nullOf(String.class)))
        .withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> TIFA.annotate(nullOf(Article.class)))
        .withMessage("article");
    assertThatNullPointerException()
        .isThrownBy(() -> Tifa.builder().lexicon(nullOf(Lexicon.class)))
        .withMessage("lexicon");
  }

  @Test
  void eightThreadsSeeWhatOneSees() {
    Document alone = TIFA.annotate(TEXT);

    List<Document> together =
        IntStream.range(0, 64).parallel().mapToObj(i -> TIFA.annotate(TEXT)).toList();

    assertThat(together).isEqualTo(Collections.nCopies(64, alone));
  }

  @Test
  void namesDoNotDependOnTheTokenizer() {
    Tifa overJieba = Tifa.builder().tokenizer(JiebaTokenizer.create()).build();

    assertThat(overJieba.annotate(TEXT).mentions()).isEqualTo(TIFA.annotate(TEXT).mentions());
  }

  @Test
  void forcedEntriesWinAndHintsFillIn() {
    Tifa custom =
        Tifa.builder()
            .lexicon(
                Lexicon.builder()
                    .add("喀什强调", LexiconType.ORGANIZATION, LexiconPriority.FORCE)
                    .add("罗启", LexiconType.PLACE, LexiconPriority.HINT)
                    .add("精神", LexiconType.FORMULATION, LexiconPriority.HINT)
                    .build())
            .build();

    Document document = custom.annotate(TEXT);

    assertThat(document.mentions())
        .extracting(Mention::surface)
        .containsExactly("自治区党委", "罗启明", "喀什强调");
    assertThat(document.mentions().get(2).provenance().source()).isEqualTo(Source.LEXICON);
    assertThat(document.policyTerms())
        .extracting(PolicyTerm::category)
        .containsExactly(TermCategory.MEETING, TermCategory.FORMULATION);
    assertThat(document.tokens())
        .noneMatch(token -> token.start() < 16 && token.end() > 16)
        .noneMatch(token -> token.start() < 20 && token.end() > 20);
  }

  /**
   * Callers whose code is not checked for null can pass it; the type system here would not allow
   * it.
   */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nullOf(Class<T> type) {
    return type.cast(null);
  }
}
