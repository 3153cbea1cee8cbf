package io.github.tifa.benchmarks.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.benchmarks.accuracy.GoldDocument;
import io.github.tifa.benchmarks.accuracy.Label;
import io.github.tifa.benchmarks.accuracy.LabelledSpan;
import io.github.tifa.lexicon.TsvTable;
import io.github.tifa.terms.PolicyTermLexicon;
import io.github.tifa.text.Span;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NewTermScorerTest {
  private static final PolicyTermLexicon LEXICON =
      PolicyTermLexicon.read(
          TsvTable.read(
              new ByteArrayInputStream(
                  "“三个代表”重要思想\tDOCTRINE\t三个代表重要思想\t2000\t\n".getBytes(StandardCharsets.UTF_8)),
              "terms.tsv"));

  private static final GoldDocument GOLD =
      document(
          "三个代表重要思想、青山方略、八大产业集群、喀什",
          term(0, 8, "DOCTRINE"),
          term(9, 13, "DOCTRINE"),
          term(14, 20, "PROGRAMME"),
          new LabelledSpan(new Span(21, 23), Label.PLACE));

  private static final KnownForms LISTED = KnownForms.of(LEXICON, List.of());

  @Test
  void aFormIsKnownFromTheLexiconOrATrainingText() {
    KnownForms known = KnownForms.of(LEXICON, List.of(document("８大产业集群", term(0, 6, "PROGRAMME"))));

    assertThat(known.contains("三个代表重要思想")).isTrue();
    assertThat(known.contains("8大产业集群")).isTrue();
    assertThat(known.contains("大产业集群")).isFalse();
    assertThat(LISTED.contains("8大产业集群")).isFalse();
  }

  @Test
  void namesOfATrainingTextAreNoTerms() {
    KnownForms known =
        KnownForms.of(
            LEXICON, List.of(document("喀什市", new LabelledSpan(new Span(0, 3), Label.PLACE))));

    assertThat(known.contains("喀什市")).isFalse();
  }

  @Test
  void countsKnownAndNewTermsApartExactlyAndByOverlap() {
    NewTermScorer scorer = new NewTermScorer(LISTED);
    scorer.add(GOLD, List.of(term(0, 8, "DOCTRINE"), term(9, 13, "MEETING"), term(16, 20, "")));

    assertThat(scorer.known()).isEqualTo(new TermRecall(1, 1, 1));
    assertThat(scorer.unknown()).isEqualTo(new TermRecall(1, 2, 2));
    assertThat(scorer.unknownByCategory())
        .containsEntry("DOCTRINE", new TermRecall(1, 1, 1))
        .containsEntry("PROGRAMME", new TermRecall(0, 1, 1))
        .hasSize(2);
    assertThat(scorer.unknown().exactPercent()).isEqualTo(50);
    assertThat(scorer.unknown().overlapPercent()).isEqualTo(100);
  }

  @Test
  void whatIsNoTermOrSharesLessThanHalfFindsNone() {
    NewTermScorer scorer = new NewTermScorer(LISTED);
    scorer.add(
        GOLD,
        List.of(new LabelledSpan(new Span(9, 13), Label.ORGANIZATION), term(14, 16, "PROGRAMME")));

    assertThat(scorer.known()).isEqualTo(new TermRecall(0, 0, 1));
    assertThat(scorer.unknown()).isEqualTo(new TermRecall(0, 0, 2));
    assertThat(TermRecall.NONE.overlapPercent()).isZero();
  }

  private static LabelledSpan term(int start, int end, String category) {
    return new LabelledSpan(new Span(start, end), Label.POLICY_TERM, category);
  }

  private static GoldDocument document(String text, LabelledSpan... spans) {
    return new GoldDocument(
        "a", text, ImmutableList.copyOf(spans), ImmutableSet.copyOf(Label.values()));
  }
}
