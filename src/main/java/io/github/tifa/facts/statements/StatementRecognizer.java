package io.github.tifa.facts.statements;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Attendance;
import io.github.tifa.document.Statement;
import io.github.tifa.facts.clauses.AnnotatedText;
import io.github.tifa.facts.clauses.ClauseSplitter;
import io.github.tifa.facts.clauses.Events;
import io.github.tifa.facts.clauses.WordTable;
import java.util.List;

/**
 * Finds who said what.
 *
 * <p>The speaker is the person, body or meeting that the clause of the verb begins with; {@code 他}
 * and {@code 会议} stand for the last person that a clause began with and the meeting under way, and
 * a verb that begins a clause has the subject of the clause before. What was said begins behind the
 * verb and its comma or colon and goes on to the end of the paragraph, unless a sentence begins
 * another statement or returns to the report. A quotation in front of the verb ({@code “……”张三说}) or
 * behind a colon is a statement as it stands.
 *
 * <p>Immutable and thread-safe. Takes time linear in the text.
 */
public final class StatementRecognizer {
  private final ClauseSplitter splitter;
  private final WordTable<StatementVerb> verbs;

  private StatementRecognizer(ClauseSplitter splitter, WordTable<StatementVerb> verbs) {
    this.splitter = splitter;
    this.verbs = verbs;
  }

  /**
   * Returns a recogniser with the bundled tables.
   *
   * @throws io.github.tifa.text.ResourceException if one is missing or damaged
   */
  public static StatementRecognizer create() {
    return new StatementRecognizer(new ClauseSplitter(), StatementVerb.table());
  }

  /**
   * Returns the statements in text order; they do not overlap.
   *
   * @param events the events of the same text
   * @param attendance who takes which part in them; a sentence that says so is no statement
   */
  public ImmutableList<Statement> recognize(
      AnnotatedText text, Events events, List<Attendance> attendance) {
    SpeakerFinder speakers = new SpeakerFinder(text, splitter, events);
    return new StatementReading(
            text,
            splitter,
            new ReturnOfReport(text, attendance),
            speakers,
            new HeadFinder(text, verbs, speakers))
        .read();
  }
}
