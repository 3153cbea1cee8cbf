package io.github.tifa.facts.attendance;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Attendance;
import io.github.tifa.document.Provenance;
import io.github.tifa.facts.clauses.AnnotatedText;
import io.github.tifa.facts.clauses.Clause;
import io.github.tifa.facts.clauses.ClauseSplitter;
import io.github.tifa.facts.clauses.Events;
import io.github.tifa.facts.clauses.PersonList;
import io.github.tifa.facts.clauses.WordTable;
import io.github.tifa.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the clauses of one sentence in order. Mutable, for one sentence. */
final class AttendanceReading {
  private final AnnotatedText text;
  private final ClauseSplitter splitter;
  private final Events events;
  private final WordTable<AttendanceVerb> verbs;
  private final SubjectFinder subjects;
  private final List<Attendance> found;

  /** People enumerated by clauses that have no verb yet. */
  private @Nullable PersonList pending;

  /** The subject of the last clause that has one. */
  private @Nullable PersonList subject;

  /**
   * @param found receives what is found
   */
  AttendanceReading(
      AnnotatedText text,
      ClauseSplitter splitter,
      Events events,
      WordTable<AttendanceVerb> verbs,
      List<Attendance> found) {
    this.text = text;
    this.splitter = splitter;
    this.events = events;
    this.verbs = verbs;
    this.subjects = new SubjectFinder(text, splitter, events, verbs);
    this.found = found;
  }

  void read(List<Clause> clauses) {
    for (Clause clause : clauses) {
      ImmutableList<PersonList> people = splitter.people(text, clause.start(), clause.end());
      boolean taken = false;
      for (WordTable.Match<AttendanceVerb> verb : verbs.find(text, clause.start(), clause.end())) {
        if (VerbUse.isVerb(text, clause, verb)) {
          taken |= read(clause, people, verb);
        }
      }
      PersonList leading = subjects.leading(clause, people);
      if (leading != null && leading.end() >= clause.end()) {
        pending = joined(leading);
      } else if (leading != null) {
        subject = joined(leading);
        pending = null;
      } else if (taken) {
        subject = pending != null ? pending : subject;
        pending = null;
      }
    }
  }

  /** Reads a verb, and returns whether it takes the people who are pending. */
  private boolean read(
      Clause clause, List<PersonList> people, WordTable.Match<AttendanceVerb> verb) {
    PersonList behind = subjects.behind(clause, people, verb);
    if (behind != null && verb.value().kind() == AttendanceVerb.Kind.OBJECT) {
      add(behind, verb, events.object(verb.end(), behind.start()), "relative", 0.85);
      return false;
    }
    if (VerbUse.isAttributive(text, clause, verb)) {
      return false;
    }
    Optional<Span> event = event(clause, verb);
    PersonList before = subjects.before(clause, people, verb);
    if (before != null) {
      double confidence = SubjectFinder.isAdjacent(before, verb) ? 0.97 : 0.93;
      add(joined(before), verb, event, "subject", confidence);
    } else if (pending != null) {
      add(pending, verb, event, "enumerated", 0.9);
    } else if (subject != null && subjects.mayInherit(clause, verb)) {
      add(subject, verb, event, "inherited", 0.85);
    }
    if (behind != null) {
      add(behind, verb, event, "met", 0.9);
    }
    return true;
  }

  /** Puts the people of the clauses before in front of a list that continues theirs. */
  private PersonList joined(PersonList list) {
    return pending == null ? list : pending.plus(list);
  }

  private Optional<Span> event(Clause clause, WordTable.Match<AttendanceVerb> verb) {
    return switch (verb.value().kind()) {
      case MEET, TALKS -> Optional.empty();
      case SPEECH -> events.current(verb.start());
      case COMPANY -> events.object(verb.end(), clause.end());
      case OBJECT -> events.object(verb.end(), clause.end()).or(() -> events.current(verb.start()));
    };
  }

  private void add(
      PersonList people,
      WordTable.Match<AttendanceVerb> verb,
      Optional<Span> event,
      String rule,
      double confidence) {
    for (Span person : people.persons()) {
      Attendance.Builder attendance =
          Attendance.builder()
              .person(person)
              .role(verb.value().role())
              .open(people.open())
              .provenance(Provenance.rule("attendance-" + rule, confidence));
      event.ifPresent(attendance::event);
      found.add(attendance.build());
    }
  }
}
