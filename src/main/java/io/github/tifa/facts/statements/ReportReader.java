package io.github.tifa.facts.statements;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Attendance;
import io.github.tifa.document.Statement;
import io.github.tifa.facts.attendance.AttendanceRecognizer;
import io.github.tifa.facts.clauses.AnnotatedText;
import io.github.tifa.facts.clauses.ClauseSplitter;
import io.github.tifa.facts.clauses.EventNoun;
import io.github.tifa.facts.clauses.Events;
import io.github.tifa.facts.clauses.WordTable;
import java.util.List;

/**
 * Reads who takes part in the events of a text and who said what, and tells the two apart: what
 * lies inside a statement is no attendance. Immutable and thread-safe.
 */
public final class ReportReader {
  private final ClauseSplitter splitter = new ClauseSplitter();
  private final WordTable<EventNoun> nouns;
  private final AttendanceRecognizer attendance;
  private final StatementRecognizer statements;

  private ReportReader(
      WordTable<EventNoun> nouns, AttendanceRecognizer attendance, StatementRecognizer statements) {
    this.nouns = nouns;
    this.attendance = attendance;
    this.statements = statements;
  }

  /**
   * Returns a reader with the bundled tables.
   *
   * @throws io.github.tifa.text.ResourceException if one is missing or damaged
   */
  public static ReportReader create() {
    return new ReportReader(
        Events.nouns(), AttendanceRecognizer.create(), StatementRecognizer.create());
  }

  /** Returns what a text reports. */
  public ReportedFacts read(AnnotatedText text) {
    Events events = Events.of(text, splitter, nouns);
    ImmutableList<Attendance> found = attendance.recognize(text, events);
    ImmutableList<Statement> said = statements.recognize(text, events, found);
    return new ReportedFacts(outside(said, found), said);
  }

  private static ImmutableList<Attendance> outside(
      List<Statement> statements, List<Attendance> attendance) {
    ImmutableList.Builder<Attendance> outside = ImmutableList.builder();
    int next = 0;
    for (Attendance one : attendance) {
      while (next < statements.size() && statements.get(next).end() <= one.person().start()) {
        next++;
      }
      if (next == statements.size() || one.person().end() <= statements.get(next).start()) {
        outside.add(one);
      }
    }
    return outside.build();
  }
}
