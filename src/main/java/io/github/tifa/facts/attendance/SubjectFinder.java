package io.github.tifa.facts.attendance;

import com.google.common.collect.ImmutableList;
import io.github.tifa.facts.clauses.AnnotatedText;
import io.github.tifa.facts.clauses.Clause;
import io.github.tifa.facts.clauses.ClauseSplitter;
import io.github.tifa.facts.clauses.Events;
import io.github.tifa.facts.clauses.PersonList;
import io.github.tifa.facts.clauses.WordTable;
import io.github.tifa.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people of a verb of attendance in its clause. Immutable; thread-safe as far as its text
 * is.
 */
final class SubjectFinder {

  /** How far a verb may be from its subject in one clause, in UTF-16 code units. */
  private static final int REACH = 80;

  /** How far a verb may be from a subject that is taken to be its own whatever stands before. */
  private static final int ADJACENT = 2;

  private final AnnotatedText text;
  private final ClauseSplitter splitter;
  private final Events events;
  private final WordTable<AttendanceVerb> verbs;

  SubjectFinder(
      AnnotatedText text, ClauseSplitter splitter, Events events, WordTable<AttendanceVerb> verbs) {
    this.text = text;
    this.splitter = splitter;
    this.events = events;
    this.verbs = verbs;
  }

  /** Returns the people that the clause begins with as its subject; null if there are none. */
  @Nullable PersonList leading(Clause clause, List<PersonList> people) {
    return !people.isEmpty() && isSubject(clause, people.get(0)) ? people.get(0) : null;
  }

  /** Returns the people before the verb who are its subject; null if there are none. */
  @Nullable PersonList before(
      Clause clause, List<PersonList> people, WordTable.Match<AttendanceVerb> verb) {
    PersonList first = null;
    PersonList last = null;
    for (PersonList list : people) {
      if (list.end() <= verb.start()) {
        first = first == null ? list : first;
        last = list;
      }
    }
    if (first == null || last == null) {
      return null;
    }
    boolean together =
        verb.value().kind() == AttendanceVerb.Kind.TALKS || isWith(first, last, verb.start());
    if (first.end() < last.start() && together) {
      return first.plus(last);
    }
    if (isAdjacent(last, verb) && isSubject(clause, last)) {
      return last;
    }
    return verb.start() - first.end() <= REACH && isSubject(clause, first) ? first : null;
  }

  /** Returns whether nothing to speak of stands between people and a verb behind them. */
  static boolean isAdjacent(PersonList people, WordTable.Match<AttendanceVerb> verb) {
    return verb.start() - people.end() <= ADJACENT;
  }

  /**
   * Returns the people behind the verb: those who are met, or whom a relative clause is about; null
   * if there are none.
   */
  @Nullable PersonList behind(
      Clause clause, List<PersonList> people, WordTable.Match<AttendanceVerb> verb) {
    for (PersonList list : people) {
      if (list.start() >= verb.end()) {
        return switch (verb.value().kind()) {
          case MEET -> list;
          case OBJECT -> isRelative(clause, verb, list) ? list : null;
          case SPEECH, COMPANY, TALKS -> null;
        };
      }
    }
    return null;
  }

  /** Returns whether the verb may have the subject of the clause before. */
  boolean mayInherit(Clause clause, WordTable.Match<AttendanceVerb> verb) {
    return text.names(clause.start(), verb.start()).isEmpty()
        || splitter.isGoverned(text, clause.start(), verb.start());
  }

  private boolean isSubject(Clause clause, PersonList people) {
    return splitter.isSubjectPosition(text, clause.start(), people.start());
  }

  /** Whether the last list does with the first what the verb says: {@code 甲出席并与乙共同主持}. */
  private boolean isWith(PersonList first, PersonList last, int verb) {
    for (int i = first.end(); i < last.start(); i++) {
      char c = text.text().charAt(i);
      if ((c == '与' || c == '同' || c == '和') && !text.isClosed(i)) {
        return verb - last.end() <= ADJACENT
            && splitter.isNounPhrase(text, i + 1, last.start())
            && (i == first.end() || text.text().charAt(i - 1) == '并');
      }
    }
    return false;
  }

  private boolean isRelative(
      Clause clause, WordTable.Match<AttendanceVerb> verb, PersonList people) {
    int particle = -1;
    for (int i = verb.end(); i < people.start(); i++) {
      if (text.text().charAt(i) == '的' && !text.isClosed(i)) {
        particle = i;
      }
    }
    return particle >= 0
        && splitter.isNounPhrase(text, particle + 1, people.start())
        && events.object(verb.end(), particle).isPresent()
        && !hasOwnSubject(clause, verb);
  }

  /** Whether a person stands before the verb and no other verb of attendance between them. */
  private boolean hasOwnSubject(Clause clause, WordTable.Match<AttendanceVerb> verb) {
    ImmutableList<Span> persons = text.persons(clause.start(), verb.start());
    return !persons.isEmpty()
        && verbs.find(text, persons.get(persons.size() - 1).end(), verb.start()).isEmpty();
  }
}
