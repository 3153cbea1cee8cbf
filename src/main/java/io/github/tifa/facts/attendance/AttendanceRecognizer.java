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
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds who takes which part in the events of a text.
 *
 * <p>The subject of a verb is the list of people that stands right before it ({@code 张三、李四等出席会议}),
 * else the one that the clause begins with, else one that the clauses before ended with ({@code
 * 张三，省政府有关负责同志参加}), else the subject of the clause before ({@code 张三出席会议，并讲话}); of a verb in a
 * relative clause the people behind it ({@code 出席峰会的总统张三}). Whoever is met has the role {@code 会见}
 * too. The event is the object of the verb or the one under way.
 *
 * <p>Immutable and thread-safe.
 */
public final class AttendanceRecognizer {

  /** How far a verb may be from its subject in one clause, in UTF-16 code units. */
  private static final int REACH = 80;

  private static final Comparator<Attendance> TEXT_ORDER = Comparator.comparing(Attendance::person);

  private final ClauseSplitter splitter;
  private final WordTable<AttendanceVerb> verbs;

  private AttendanceRecognizer(ClauseSplitter splitter, WordTable<AttendanceVerb> verbs) {
    this.splitter = splitter;
    this.verbs = verbs;
  }

  /**
   * Returns a recogniser with the bundled tables.
   *
   * @throws io.github.tifa.text.ResourceException if one is missing or damaged
   */
  public static AttendanceRecognizer create() {
    return new AttendanceRecognizer(new ClauseSplitter(), AttendanceVerb.table());
  }

  /**
   * Returns who takes which part: in order of the names, and for one name in order of the verbs.
   *
   * @param events the events of the same text
   */
  public ImmutableList<Attendance> recognize(AnnotatedText text, Events events) {
    List<Attendance> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (!text.persons(sentence.start(), sentence.end()).isEmpty()
          && verbs.occurs(text, sentence.start(), sentence.end())) {
        new SentenceReading(text, events, found).read(splitter.split(text, sentence));
      }
    }
    found.sort(TEXT_ORDER);
    return ImmutableList.copyOf(found);
  }

  /** What is known while the clauses of one sentence are read. Mutable, for one sentence. */
  private final class SentenceReading {
    private final AnnotatedText text;
    private final Events events;
    private final List<Attendance> found;

    /** People enumerated by clauses that have no verb yet. */
    private @Nullable PersonList pending;

    /** The subject of the last clause that has one. */
    private @Nullable PersonList subject;

    SentenceReading(AnnotatedText text, Events events, List<Attendance> found) {
      this.text = text;
      this.events = events;
      this.found = found;
    }

    void read(List<Clause> clauses) {
      for (Clause clause : clauses) {
        ImmutableList<PersonList> people = splitter.people(text, clause.start(), clause.end());
        boolean taken = false;
        for (WordTable.Match<AttendanceVerb> verb :
            verbs.find(text, clause.start(), clause.end())) {
          if (VerbUse.isVerb(text, clause, verb)) {
            taken |= read(clause, people, verb);
          }
        }
        PersonList leading = leading(clause, people);
        if (leading != null && leading.end() >= clause.end()) {
          pending = pending == null ? leading : pending.plus(leading);
        } else if (leading != null || taken) {
          subject = leading != null ? joined(leading) : pending != null ? pending : subject;
          pending = null;
        }
      }
    }

    private @Nullable PersonList leading(Clause clause, List<PersonList> people) {
      if (people.isEmpty()) {
        return null;
      }
      PersonList first = people.get(0);
      return splitter.isSubjectPosition(text, clause.start(), first.start()) ? first : null;
    }

    private boolean read(
        Clause clause, List<PersonList> people, WordTable.Match<AttendanceVerb> verb) {
      PersonList behind = behind(clause, people, verb);
      if (behind != null && verb.value().kind() == AttendanceVerb.Kind.OBJECT) {
        add(behind, verb, events.object(verb.end(), behind.start()), "relative", 0.85);
        return false;
      }
      if (VerbUse.isAttributive(text, clause, verb.start(), verb.end())) {
        return false;
      }
      PersonList before = before(clause, people, verb);
      Optional<Span> event = event(clause, verb);
      if (before != null) {
        boolean adjacent = verb.start() - before.end() <= 2;
        add(joined(before), verb, event, "subject", adjacent ? 0.97 : 0.93);
      } else if (pending != null) {
        add(pending, verb, event, "enumerated", 0.9);
      } else if (subject != null && isCarriedTo(clause, verb)) {
        add(subject, verb, event, "carried", 0.85);
      }
      if (verb.value().kind() == AttendanceVerb.Kind.MEET && behind != null) {
        add(behind, verb, event, "met", 0.9);
      }
      return true;
    }

    /** Puts the people of the clauses before in front of a list that continues theirs. */
    private PersonList joined(PersonList list) {
      return pending == null ? list : pending.plus(list);
    }

    /** Returns the people before the verb who are its subject. */
    private @Nullable PersonList before(
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
      if (first != last
          && (verb.value().kind() == AttendanceVerb.Kind.TALKS
              || isWith(first, last, verb.start()))) {
        return first.plus(last);
      }
      if (verb.start() - last.end() <= 2
          && splitter.isSubjectPosition(text, clause.start(), last.start())) {
        return last;
      }
      return verb.start() - first.end() <= REACH
              && splitter.isSubjectPosition(text, clause.start(), first.start())
              && !splitter.isGoverned(text, first.end(), last == first ? verb.start() : first.end())
          ? first
          : null;
    }

    /** Whether the last list does with the first what the verb says: {@code 甲出席并与乙共同主持}. */
    private boolean isWith(PersonList first, PersonList last, int verb) {
      for (int i = first.end(); i < last.start(); i++) {
        char c = text.text().charAt(i);
        if ((c == '与' || c == '同' || c == '和') && !text.isClosed(i)) {
          return verb - last.end() <= 2
              && splitter.isNounPhrase(text, i + 1, last.start())
              && (i == first.end() || text.text().charAt(i - 1) == '并');
        }
      }
      return false;
    }

    /**
     * Returns the people behind the verb: those who are met, or whom a relative clause is about.
     */
    private @Nullable PersonList behind(
        Clause clause, List<PersonList> people, WordTable.Match<AttendanceVerb> verb) {
      for (PersonList list : people) {
        if (list.start() >= verb.end()) {
          boolean met = verb.value().kind() == AttendanceVerb.Kind.MEET;
          return met || isRelative(clause, verb, list) ? list : null;
        }
      }
      return null;
    }

    private boolean isRelative(
        Clause clause, WordTable.Match<AttendanceVerb> verb, PersonList list) {
      int particle = -1;
      for (int i = verb.end(); i < list.start(); i++) {
        if (text.text().charAt(i) == '的' && !text.isClosed(i)) {
          particle = i;
        }
      }
      return particle >= 0
          && splitter.isNounPhrase(text, particle + 1, list.start())
          && events.object(verb.end(), particle).isPresent()
          && !hasOwnSubject(clause, verb);
    }

    private boolean hasOwnSubject(Clause clause, WordTable.Match<AttendanceVerb> verb) {
      ImmutableList<Span> persons = text.persons(clause.start(), verb.start());
      return !persons.isEmpty()
          && verbs.find(text, persons.get(persons.size() - 1).end(), verb.start()).isEmpty();
    }

    private boolean isCarriedTo(Clause clause, WordTable.Match<AttendanceVerb> verb) {
      return text.names(clause.start(), verb.start()).isEmpty()
          || splitter.isGoverned(text, clause.start(), verb.start());
    }

    private Optional<Span> event(Clause clause, WordTable.Match<AttendanceVerb> verb) {
      return switch (verb.value().kind()) {
        case MEET, TALKS -> Optional.empty();
        case SPEECH -> events.current(verb.start());
        case COMPANY -> events.object(verb.end(), clause.end());
        case OBJECT -> {
          Optional<Span> object = events.object(verb.end(), clause.end());
          yield object.isPresent() ? object : events.current(verb.start());
        }
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
}
