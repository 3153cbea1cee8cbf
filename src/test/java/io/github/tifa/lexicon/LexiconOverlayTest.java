package io.github.tifa.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.Source;
import io.github.tifa.document.TermCategory;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LexiconOverlayTest {
  private static final String TEXT = "天山网记者在乌鲁木齐市采访“八大产业集群”建设";

  private static Mention mention(String text, String surface, EntityType type) {
    int start = text.indexOf(surface);
    return Mention.builder()
        .span(new Span(start, start + surface.length()))
        .surface(surface)
        .type(type)
        .provenance(Provenance.model(0.9))
        .build();
  }

  private static PolicyTerm term(String text, String surface, TermCategory category) {
    int start = text.indexOf(surface);
    return PolicyTerm.builder()
        .span(new Span(start, start + surface.length()))
        .surface(surface)
        .category(category)
        .provenance(Provenance.model(0.9))
        .build();
  }

  private static List<Mention> overMentions(Lexicon lexicon, String text, Mention... recognized) {
    return LexiconOverlay.of(lexicon).overMentions(NormalizedText.of(text), List.of(recognized));
  }

  private static List<PolicyTerm> overTerms(
      Lexicon lexicon, String text, PolicyTerm... recognized) {
    return LexiconOverlay.of(lexicon).overTerms(NormalizedText.of(text), List.of(recognized));
  }

  @Test
  void forceEvictsEverythingItOverlaps() {
    Lexicon lexicon =
        Lexicon.builder().add("乌鲁木齐市采访", LexiconType.ORGANIZATION, LexiconPriority.FORCE).build();

    List<Mention> merged =
        overMentions(
            lexicon,
            TEXT,
            mention(TEXT, "天山网", EntityType.ORGANIZATION),
            mention(TEXT, "在乌鲁", EntityType.PLACE),
            mention(TEXT, "木齐市", EntityType.PLACE),
            mention(TEXT, "访“", EntityType.PERSON),
            mention(TEXT, "建设", EntityType.PERSON));

    assertThat(merged).extracting(Mention::surface).containsExactly("天山网", "乌鲁木齐市采访", "建设");
    assertThat(merged.get(1).provenance().source()).isEqualTo(Source.LEXICON);
    assertThat(merged.get(1).type()).isEqualTo(EntityType.ORGANIZATION);
  }

  @Test
  void oneAnnotationMayBeEvictedByTheFirstOfTwo() {
    Lexicon lexicon =
        Lexicon.builder()
            .add("天山", LexiconType.PLACE, LexiconPriority.FORCE)
            .add("记者", LexiconType.PERSON, LexiconPriority.FORCE)
            .build();

    assertThat(overMentions(lexicon, TEXT, mention(TEXT, "天山网记者", EntityType.ORGANIZATION)))
        .extracting(Mention::surface)
        .containsExactly("天山", "记者");
  }

  @Test
  void hintsGiveWay() {
    Lexicon lexicon =
        Lexicon.builder()
            .add("乌鲁木齐", LexiconType.PERSON)
            .add("天山网", LexiconType.PERSON)
            .add("建设", LexiconType.PLACE)
            .build();

    List<Mention> merged =
        overMentions(
            lexicon,
            TEXT,
            mention(TEXT, "天山网", EntityType.ORGANIZATION),
            mention(TEXT, "乌鲁木齐市", EntityType.PLACE));

    assertThat(merged).extracting(Mention::surface).containsExactly("天山网", "乌鲁木齐市", "建设");
    assertThat(merged.get(0).type()).isEqualTo(EntityType.ORGANIZATION);
  }

  @Test
  void hintsGiveWayToForce() {
    Lexicon lexicon =
        Lexicon.builder()
            .add("天山网记者", LexiconType.PERSON)
            .add("记者", LexiconType.ORGANIZATION, LexiconPriority.FORCE)
            .build();

    assertThat(overMentions(lexicon, TEXT)).extracting(Mention::surface).containsExactly("记者");
  }

  @Test
  void theLongestEntryWins() {
    Lexicon lexicon =
        Lexicon.builder().add("乌鲁木齐", LexiconType.PLACE).add("乌鲁木齐市", LexiconType.PLACE).build();

    assertThat(overMentions(lexicon, TEXT)).extracting(Mention::surface).containsExactly("乌鲁木齐市");
  }

  @Test
  void aHintConfirmsATermWithItsCanonicalForm() {
    Lexicon lexicon =
        Lexicon.builder()
            .add(
                LexiconEntry.builder()
                    .form("八大产业集群")
                    .type(LexiconType.PROGRAMME)
                    .canonical("新疆八大产业集群")
                    .build())
            .build();

    List<PolicyTerm> merged =
        overTerms(lexicon, TEXT, term(TEXT, "“八大产业集群”", TermCategory.PROGRAMME));

    assertThat(merged).hasSize(1);
    assertThat(merged.get(0).canonical()).contains("新疆八大产业集群");
    assertThat(merged.get(0).provenance().source()).isEqualTo(Source.MODEL);
    assertThat(overTerms(lexicon, TEXT, term(TEXT, "“八大产业集群”", TermCategory.DOCTRINE)).get(0))
        .satisfies(term -> assertThat(term.canonical()).isEmpty());
  }

  @Test
  void aTermTakesInTheMarksThatEncloseIt() {
    Lexicon lexicon = Lexicon.builder().add("八大产业集群", LexiconType.PROGRAMME).build();

    assertThat(overTerms(lexicon, "“八大产业集群”、八大产业集群、“八大产业集群建设”、《八大产业集群"))
        .extracting(PolicyTerm::surface)
        .containsExactly("“八大产业集群”", "八大产业集群", "八大产业集群", "八大产业集群");
  }

  @Test
  void theLayersDoNotTouchEachOther() {
    Lexicon lexicon =
        Lexicon.builder()
            .add("八大产业集群", LexiconType.PLACE, LexiconPriority.FORCE)
            .add("天山网", LexiconType.DOCUMENT, LexiconPriority.FORCE)
            .build();
    PolicyTerm term = term(TEXT, "“八大产业集群”", TermCategory.PROGRAMME);
    Mention mention = mention(TEXT, "天山网", EntityType.ORGANIZATION);

    assertThat(overTerms(lexicon, TEXT, term))
        .extracting(PolicyTerm::surface)
        .contains("“八大产业集群”", "天山网");
    assertThat(overMentions(lexicon, TEXT, mention)).contains(mention).hasSize(2);
  }

  @Test
  void latinWordsAndNumbersAreMatchedWhole() {
    Lexicon lexicon =
        Lexicon.builder()
            .add("AI", LexiconType.ORGANIZATION)
            .add("5G网", LexiconType.ORGANIZATION)
            .build();

    assertThat(overMentions(lexicon, "SAID用AI建15G网和5G网络"))
        .extracting(Mention::start)
        .containsExactly(5, 13);
  }

  @Test
  void anEmptyLexiconChangesNothing() {
    Mention mention = mention(TEXT, "天山网", EntityType.ORGANIZATION);

    assertThat(overMentions(Lexicon.empty(), TEXT, mention)).containsExactly(mention);
    assertThat(overMentions(Lexicon.empty(), "")).isEmpty();
  }
}
