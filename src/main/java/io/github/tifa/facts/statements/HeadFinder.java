package io.github.tifa.facts.statements;

import io.github.tifa.document.Token;
import io.github.tifa.facts.clauses.AnnotatedText;
import io.github.tifa.facts.clauses.Clause;
import io.github.tifa.facts.clauses.WordTable;
import io.github.tifa.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds what introduces a statement in a clause. Mutable through its speakers, for one text. */
final class HeadFinder {

  /** What is left of the confidence in a speaker if no comma or colon follows the verb. */
  private static final double UNPAUSED = 0.875;

  private final AnnotatedText text;
  private final WordTable<StatementVerb> verbs;
  private final SpeakerFinder speakers;

  HeadFinder(AnnotatedText text, WordTable<StatementVerb> verbs, SpeakerFinder speakers) {
    this.text = text;
    this.verbs = verbs;
    this.speakers = speakers;
  }

  /**
   * Returns what introduces a statement in the clause; null if nothing does.
   *
   * @param limit where the sentence ends
   */
  @Nullable Head find(Clause clause, int limit) {
    for (WordTable.Match<StatementVerb> verb : verbs.find(text, clause.start(), clause.end())) {
      Head head =
          VerbForm.reports(text, clause, verb, limit)
              ? head(
                  clause,
                  new Span(verb.start(), verb.end()),
                  verb.value() != StatementVerb.PAUSED,
                  limit)
              : null;
      if (head != null) {
        return head;
      }
    }
    return quoting(clause, limit);
  }

  private @Nullable Head head(Clause clause, Span verb, boolean official, int limit) {
    boolean paused = verb.end() == clause.end();
    SpeakerFinder.Found found = speakers.find(clause, verb.start(), paused);
    return found == null
        ? null
        : new Head(
            found.speaker(),
            verb,
            official,
            behindPause(verb.end(), limit),
            found.rule(),
            paused ? found.confidence() : Math.round(100 * UNPAUSED * found.confidence()) / 100.0);
  }

  /** Finds any verb that a colon and a quotation follow: {@code 他通过视频致谢：“…”}. */
  private @Nullable Head quoting(Clause clause, int limit) {
    int mark = clause.end();
    if (mark + 1 >= limit
        || text.text().charAt(mark) != ':'
        || !Quotation.opens(text.text().charAt(mark + 1))) {
      return null;
    }
    Token last = text.tokenEndingAt(mark);
    return last != null && last.partOfSpeech().startsWith("v") && last.start() > clause.start()
        ? head(clause, last.span(), false, limit)
        : null;
  }

  private int behindPause(int verbEnd, int limit) {
    int from = verbEnd;
    while (from < limit && ",: ".indexOf(text.text().charAt(from)) >= 0) {
      from++;
    }
    boolean nothing = from < limit && "。!?".indexOf(text.text().charAt(from)) >= 0;
    return nothing ? limit : from;
  }
}
