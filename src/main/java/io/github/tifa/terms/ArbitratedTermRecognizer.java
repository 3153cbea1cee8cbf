package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Token;
import io.github.tifa.tagging.TaggedSpan;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds policy terms with a lexicon and grammars, decides where they overlap, and takes what a
 * tagger found where these found nothing. Immutable and thread-safe.
 */
public final class ArbitratedTermRecognizer implements TermRecognizer {
  private static final GrammarScan GRAMMARS =
      new GrammarScan(
          new SessionGrammar(),
          new PartyCongressGrammar(),
          new PlanGrammar(),
          new DocumentTitleGrammar(),
          new ExpositionGrammar(),
          new RelationGrammar(),
          new QuotedTermGrammar(),
          new ConferenceGrammar(),
          new ProgrammeGrammar(),
          new DeliberationGrammar());

  private final ImmutableList<TermRecognizer> recognizers;
  private final TaggedTerms taggedTerms = new TaggedTerms(TermCategorizer.bundled());

  private ArbitratedTermRecognizer(ImmutableList<TermRecognizer> recognizers) {
    this.recognizers = recognizers;
  }

  /**
   * Returns the recogniser with the bundled lexicon.
   *
   * @throws io.github.tifa.text.ResourceException if the lexicon is damaged
   */
  public static ArbitratedTermRecognizer create() {
    return of(LexiconTermRecognizer.of(PolicyTermLexicon.bundled()));
  }

  /** Returns the recogniser that combines the grammars with {@code recognizers}. */
  public static ArbitratedTermRecognizer of(TermRecognizer... recognizers) {
    return new ArbitratedTermRecognizer(ImmutableList.copyOf(recognizers));
  }

  @Override
  public ImmutableList<PolicyTerm> recognize(
      NormalizedText text,
      List<Sentence> sentences,
      List<Token> tokens,
      List<Mention> mentions,
      List<TaggedSpan> tagged) {
    ReadingText reading = new ReadingText(text, mentions);
    List<PolicyTerm> candidates = new ArrayList<>();
    for (TermRecognizer recognizer : recognizers) {
      for (PolicyTerm term : recognizer.recognize(text, sentences, tokens, mentions, tagged)) {
        if (!PlanGrammar.isPeriod(reading, term.start(), term.end())) {
          candidates.add(TermExtension.extend(reading, term));
        }
      }
    }
    for (PolicyTerm term : GRAMMARS.find(reading)) {
      if (!GenericOpening.standsAt(reading.characters(), term.start())) {
        candidates.add(term);
      }
    }
    return taggedTerms.addTo(TermArbiter.choose(candidates), text, tagged);
  }
}
