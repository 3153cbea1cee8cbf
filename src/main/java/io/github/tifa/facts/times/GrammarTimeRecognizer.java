package io.github.tifa.facts.times;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.TimeExpression;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.util.List;

/**
 * Finds time expressions by a hand-written grammar: calendar dates, clock times, named periods,
 * festivals. Durations and words as vague as {@code 近日} are none. Takes time linear in the length
 * of the text. Immutable and thread-safe.
 */
public final class GrammarTimeRecognizer implements TimeRecognizer {
  private static final Provenance PROVENANCE = Provenance.rule("time-grammar", 0.95);

  private final TimeGrammar grammar = new TimeGrammar();

  /**
   * Creates a recogniser.
   *
   * @throws io.github.tifa.text.ResourceException if a bundled table is missing or damaged
   */
  public GrammarTimeRecognizer() {}

  @Override
  public ImmutableList<TimeExpression> recognize(NormalizedText text, List<Sentence> sentences) {
    String folded = text.toString();
    PointReader reader = grammar.reader(folded);
    ImmutableList.Builder<TimeExpression> times = ImmutableList.builder();
    for (Sentence sentence : sentences) {
      int i = sentence.start();
      while (i < sentence.end()) {
        TimePhrase phrase =
            grammar.mayBegin(folded, i) ? grammar.read(reader, i, sentence.end()) : null;
        if (phrase != null && TimeSurroundings.admit(folded, phrase)) {
          Span span = new Span(i, phrase.end());
          times.add(
              TimeExpression.builder()
                  .span(span)
                  .surface(span.of(text.raw()))
                  .provenance(PROVENANCE)
                  .build());
          i = phrase.end();
        } else if (phrase != null && TimeSurroundings.isHabitual(folded, phrase)) {
          i = phrase.end();
        } else {
          i = next(folded, i, sentence.end());
        }
      }
    }
    return times.build();
  }

  /** Returns where to go on after {@code i}: never into the middle of a number. */
  private static int next(String text, int i, int limit) {
    int next = i + 1;
    if (Numeral.isNumeric(text.charAt(i))) {
      while (next < limit && Numeral.isNumeric(text.charAt(next))) {
        next++;
      }
    }
    return next;
  }
}
