package io.github.tifa.facts.attendance;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Attendance;
import io.github.tifa.facts.clauses.AnnotatedText;
import io.github.tifa.facts.clauses.ClauseSplitter;
import io.github.tifa.facts.clauses.Events;
import io.github.tifa.facts.clauses.WordTable;
import io.github.tifa.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        new AttendanceReading(text, splitter, events, verbs, found)
            .read(splitter.split(text, sentence));
      }
    }
    found.sort(TEXT_ORDER);
    return ImmutableList.copyOf(found);
  }
}
