package io.github.tifa.facts.statements;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.Statement;
import io.github.tifa.facts.clauses.AnnotatedText;
import io.github.tifa.facts.clauses.Clause;
import io.github.tifa.facts.clauses.ClauseSplitter;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the sentences of a text one by one. Mutable, for one text. */
final class StatementReading {

  /** How many clauses of a sentence that may go on with a statement are tried for another one. */
  private static final int FIRST_CLAUSES = 2;

  private final AnnotatedText text;
  private final ClauseSplitter splitter;
  private final ReturnOfReport report;
  private final SpeakerFinder speakers;
  private final HeadFinder heads;
  private final List<Statement> statements = new ArrayList<>();

  /** The statement that is being read, and where it ends so far. */
  private @Nullable Head open;

  private int openEnd;

  /** A verb that ends its line: what was said is the next line. */
  private @Nullable Head above;

  StatementReading(
      AnnotatedText text,
      ClauseSplitter splitter,
      ReturnOfReport report,
      SpeakerFinder speakers,
      HeadFinder heads) {
    this.text = text;
    this.splitter = splitter;
    this.report = report;
    this.speakers = speakers;
    this.heads = heads;
  }

  ImmutableList<Statement> read() {
    int previousEnd = 0;
    for (Sentence sentence : text.sentences()) {
      if (text.isLineBroken(previousEnd, sentence.start())) {
        close();
      }
      ImmutableList<Clause> clauses = splitter.split(text, sentence);
      Head head = open;
      if (above != null) {
        readBelow(above, sentence);
      } else if (head == null || report.returnsAt(sentence, clauses, head)) {
        close();
        readReport(sentence, clauses, previousEnd);
      } else {
        readSaid(sentence, clauses);
      }
      previousEnd = sentence.end();
    }
    close();
    return ImmutableList.copyOf(statements);
  }

  /** Reads the line below a heading that ends with the verb. */
  private void readBelow(Head heading, Sentence sentence) {
    above = null;
    begin(heading, sentence.start(), sentence.end());
    close();
  }

  /** Reads a sentence outside statements: every clause may name a speaker and begin one. */
  private void readReport(Sentence sentence, List<Clause> clauses, int previousEnd) {
    speakers.startSentence();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      boolean column = i > 0 && text.text().charAt(clause.start() - 1) == ' ';
      if (open == null || column) {
        Head head = heads.find(clause, sentence.end());
        if (head != null && open != null) {
          openEnd = clauses.get(i - 1).end();
          close();
        }
        if (head != null && head.from() == sentence.end()) {
          readWithoutObject(head, sentence, previousEnd);
          return;
        }
        if (head != null) {
          begin(head, head.from(), sentence.end());
        } else if (open == null) {
          speakers.read(clause);
        }
      }
    }
  }

  /** Reads a sentence that may go on with what was said: only its beginning may start anew. */
  private void readSaid(Sentence sentence, List<Clause> clauses) {
    speakers.startSentence();
    for (Clause clause : clauses.subList(0, Math.min(FIRST_CLAUSES, clauses.size()))) {
      Head head = heads.find(clause, sentence.end());
      if (head != null && head.from() < sentence.end()) {
        close();
        begin(head, head.from(), sentence.end());
        return;
      }
    }
    openEnd = sentence.end();
  }

  /** What was said stands before the sentence, in quotation marks, or in the line below it. */
  private void readWithoutObject(Head head, Sentence sentence, int previousEnd) {
    if (head.verb().end() == sentence.end()) {
      above = head.official() ? head : null;
      return;
    }
    Span quotation = Quotation.before(text, sentence.start(), previousEnd);
    if (quotation != null && quotation.start() >= saidUpTo()) {
      speakers.spoke(head.speaker());
      add(head, quotation);
    }
  }

  private void begin(Head head, int from, int sentenceEnd) {
    if (from < saidUpTo()) {
      // What stands in a quotation that was just taken is no statement of its own.
      return;
    }
    open =
        new Head(
            head.speaker(), head.verb(), head.official(), from, head.rule(), head.confidence());
    openEnd = sentenceEnd;
    speakers.spoke(head.speaker());
    if (Quotation.endsWith(text, from, sentenceEnd)) {
      close();
    }
  }

  private void close() {
    // Of two headings in a line the first may have nothing but its verb.
    if (open != null && open.from() < openEnd) {
      add(open, new Span(open.from(), openEnd));
      if (open.official()) {
        report.spokeOfficially(open.speaker());
      }
    }
    open = null;
  }

  /** Returns where the last statement ends. */
  private int saidUpTo() {
    return statements.isEmpty() ? 0 : statements.get(statements.size() - 1).end();
  }

  private void add(Head head, Span span) {
    statements.add(
        Statement.builder()
            .span(span)
            .speaker(head.speaker().span())
            .verb(head.verb())
            .provenance(Provenance.rule("statement-" + head.rule(), head.confidence()))
            .build());
  }
}
