package io.github.tifa.keyphrases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Keyphrase;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.TermCategory;
import io.github.tifa.document.Token;
import io.github.tifa.lexicon.TsvTable;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.SentenceSplitter;
import io.github.tifa.text.Span;
import io.github.tifa.tokenize.JiebaTokenizer;
import io.github.tifa.tokenize.Tokenizer;
import java.io.ByteArrayInputStream;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RankedKeyphraseExtractorTest {
  private static final RankedKeyphraseExtractor EXTRACTOR = RankedKeyphraseExtractor.create();
  private static final Tokenizer TOKENIZER = JiebaTokenizer.create();

  private static final String TEXT =
      """
      坎儿井保护利用工作推进会在吐鲁番召开
      坎儿井是吐鲁番盆地的地下水利工程。会议指出，坎儿井保护利用要坚持保护优先，修缮坎儿井的暗渠，\
      清理竖井淤泥。吐鲁番市水利局局长艾力·买买提说，去年修缮暗渠三十公里，竖井口都装了井盖，坎儿井的水量回升。
      会议强调，要推动乡村振兴，把坎儿井保护利用和文旅融合结合起来。
      """;

  private static List<Keyphrase> extract(
      String raw, List<Mention> mentions, List<PolicyTerm> terms, int limit) {
    NormalizedText text = NormalizedText.of(raw);
    List<Sentence> sentences = new SentenceSplitter().split(text);
    return EXTRACTOR
        .withLimit(limit)
        .extract(text, sentences, TOKENIZER.tokenize(text, sentences), mentions, terms);
  }

  private static List<String> phrases(List<Keyphrase> keyphrases) {
    return keyphrases.stream().map(Keyphrase::phrase).toList();
  }

  private static Span spanOf(String surface) {
    int start = TEXT.indexOf(surface);
    return new Span(start, start + surface.length());
  }

  @Test
  void ranksWhatTheTextIsAbout() {
    List<String> best = phrases(extract(TEXT, List.of(), List.of(), 6));

    assertThat(best).anyMatch(phrase -> phrase.contains("坎儿井")).contains("吐鲁番");
    assertThat(best).doesNotContain("会议", "会议指出", "工作", "召开");
  }

  @Test
  void givesEveryOccurrence() {
    Keyphrase phrase =
        extract(TEXT, List.of(), List.of(), 50).stream()
            .filter(keyphrase -> keyphrase.phrase().equals("暗渠"))
            .findFirst()
            .orElseThrow();

    assertThat(phrase.occurrences()).hasSize(2).allMatch(span -> span.of(TEXT).equals("暗渠"));
  }

  @Test
  void theBestAreAPrefixOfMore() {
    List<String> all = phrases(extract(TEXT, List.of(), List.of(), 50));

    assertThat(all).hasSizeGreaterThan(8);
    for (int k = 0; k < all.size(); k++) {
      assertThat(phrases(extract(TEXT, List.of(), List.of(), k))).isEqualTo(all.subList(0, k));
    }
  }

  @Test
  void noPhraseHoldsAnotherAndScoresFall() {
    List<Keyphrase> all = extract(TEXT, List.of(), List.of(), 50);

    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(all.get(j).phrase()).doesNotContain(all.get(i).phrase());
        assertThat(all.get(i).phrase()).doesNotContain(all.get(j).phrase());
        assertThat(all.get(j).score()).isGreaterThanOrEqualTo(all.get(i).score());
      }
    }
  }

  @Test
  void namesAndTermsAreTakenWhole() {
    Span person = spanOf("艾力·买买提");
    Span term = spanOf("乡村振兴");
    Mention mention =
        Mention.builder()
            .span(person)
            .surface("艾力·买买提")
            .type(EntityType.PERSON)
            .provenance(Provenance.model(1))
            .build();
    PolicyTerm policyTerm =
        PolicyTerm.builder()
            .span(term)
            .surface("乡村振兴")
            .category(TermCategory.PROGRAMME)
            .provenance(Provenance.model(1))
            .build();

    List<Keyphrase> keyphrases = extract(TEXT, List.of(mention), List.of(policyTerm), 50);

    assertThat(phrases(keyphrases)).contains("艾力·买买提", "乡村振兴");
    assertThat(keyphrases)
        .flatExtracting(Keyphrase::occurrences)
        .allMatch(span -> span.equals(person) || !span.overlaps(person))
        .allMatch(span -> span.equals(term) || !span.overlaps(term));
  }

  @Test
  void findsWhatRecursWhateverTheWordsAre() {
    String text = "补肾活血汤治疗高血压。用补肾活血汤的患者，血压下降。补肾活血汤有效。";
    ImmutableList.Builder<Token> characters = ImmutableList.builder();
    for (int i = 0; i < text.length(); i++) {
      characters.add(new Token(i, i + 1, ""));
    }

    List<Keyphrase> keyphrases =
        EXTRACTOR.extract(
            NormalizedText.of(text), List.of(), characters.build(), List.of(), List.of());

    assertThat(keyphrases.get(0).phrase()).isEqualTo("补肾活血汤");
    assertThat(keyphrases.get(0).occurrences()).hasSize(3);
  }

  @Property(tries = 100)
  void anyTextHasKeyphrasesInsideIt(@ForAll String raw) {
    for (Keyphrase keyphrase : extract(raw, List.of(), List.of(), 50)) {
      assertThat(keyphrase.occurrences().get(0).of(raw)).isEqualTo(keyphrase.phrase());
    }
  }

  @Test
  void textsWithoutWordsHaveNone() {
    assertThat(extract("", List.of(), List.of(), 50)).isEmpty();
    assertThat(extract("\0 \n。。——", List.of(), List.of(), 50)).isEmpty();
  }

  @Test
  void aMegabyteIsRead() {
    assertThat(extract(TEXT.repeat(6_000), List.of(), List.of(), 5)).hasSize(5);
  }

  @Test
  void refusesANegativeLimit() {
    assertThatThrownBy(() -> EXTRACTOR.withLimit(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limit -1 is negative");
  }

  private static TsvTable table(String content) {
    return TsvTable.read(
        new ByteArrayInputStream(content.replace("<T>", "\t").replace("<N>", "\n").getBytes(UTF_8)),
        "t.tsv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          bias<T>1            ! t.tsv: no weight for the feature log-count
          basis<T>1           ! t.tsv:1: unknown feature "basis"
          bias<T>much         ! t.tsv:1: not a weight: "much"
          bias<T>NaN          ! t.tsv:1: not a weight: "NaN"
          bias<T>1<N>bias<T>2 ! t.tsv:2: the feature bias has a weight already
          """)
  void refusesADamagedModel(String content, String message) {
    assertThatThrownBy(() -> PhraseModel.read(table(content)))
        .isInstanceOf(ResourceException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          词<T>1<T>N       ! t.tsv: expected a row * with the number of documents
          词<T>0<T>N       ! t.tsv:1: not a positive number of documents: "0"
          词<T>one<T>N     ! t.tsv:1: not a positive number of documents: "one"
          词<T>1<T>Z       ! t.tsv:1: unknown class "Z"
          词<T>1           ! t.tsv:1: column 3 (class) is missing: the line has 2
          词<T>1<T>N<N>词<T>2<T>V ! t.tsv:2: the word 词 is listed twice
          """)
  void refusesDamagedFrequencies(String content, String message) {
    assertThatThrownBy(() -> BackgroundFrequencies.read(table(content), table("")))
        .isInstanceOf(ResourceException.class)
        .hasMessage(message);
  }

  @Test
  void frequenciesRunFromZeroToOne() {
    BackgroundFrequencies background =
        BackgroundFrequencies.read(table("*<T>100<T>F<N>常<T>100<T>V<N>少<T>1<T>A"), table(""));

    int common = background.find(StretchHashes.of("常"));
    int rare = background.find(StretchHashes.of("少"));
    assertThat(background.inverseDocumentFrequency(common)).isEqualTo(0);
    assertThat(background.inverseDocumentFrequency(rare)).isEqualTo(1);
    assertThat(background.classOf(common, "")).isEqualTo(WordClass.VERB);
    assertThat(background.classOf(common, "n")).isEqualTo(WordClass.NOMINAL);
    int unknown = background.find(StretchHashes.of("无"));
    assertThat(unknown).isEqualTo(BackgroundFrequencies.UNKNOWN);
    assertThat(background.inverseDocumentFrequency(unknown)).isEqualTo(1);
    assertThat(background.classOf(unknown, "")).isEqualTo(WordClass.NOMINAL);
  }
}
