package io.github.tifa.facts.statements;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.document.Attendance;
import io.github.tifa.facts.clauses.AnnotatedText;
import io.github.tifa.facts.clauses.Clause;
import io.github.tifa.facts.clauses.WordSet;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the sentences that return to the report from those that go on with what was said. */
final class ReturnOfReport {

  /** Roles that a report gives and that speakers rarely speak of. */
  private static final ImmutableSet<String> REPORTED =
      ImmutableSet.of("出席", "列席", "参加", "陪同", "会见", "会谈", "主持", "致辞", "发言");

  private static final WordSet OPENINGS =
      WordSet.of(
          "会前", "会后", "会上", "会议还", "会议听取", "会议审议", "会议通过", "会议决定", "会议期间", "访问期间", "调研期间", "考察期间",
          "调研中", "考察中", "座谈会上", "座谈中", "随后", "其间", "期间", "当天", "当日", "同日", "报道", "据悉", "据了解", "据介绍",
          "记者", "会见后", "会谈后", "会见前", "会谈前", "活动现场", "活动中", "仪式上", "启动仪式", "截至", "图为", "在场");

  /** What shows that a sentence goes on with the words of somebody who speaks for himself. */
  private static final WordSet GOING_ON =
      WordSet.of(
          "要", "将", "应", "希望", "我们", "我", "愿", "必须", "同时", "此外", "另外", "比如", "但", "而且", "因此");

  private final AnnotatedText text;
  private final Set<Span> attending = new HashSet<>();
  private final Set<String> officials = new HashSet<>();

  ReturnOfReport(AnnotatedText text, List<Attendance> attendance) {
    this.text = text;
    for (Attendance one : attendance) {
      if (REPORTED.contains(one.role())) {
        attending.add(one.person());
      }
      if (!one.role().equals("发言")) {
        officials.add(one.person().of(text.text().raw()));
      }
    }
  }

  /** Notes that somebody made a statement with a verb of official reports. */
  void spokeOfficially(Speaker speaker) {
    officials.add(speaker.span().of(text.text().raw()));
  }

  /**
   * Returns whether a sentence returns to the report. The words of people without official part, as
   * features quote them, go on only where the sentence shows it.
   *
   * @param head what introduces the statement before
   */
  boolean returnsAt(Sentence sentence, List<Clause> clauses, Head head) {
    // Stops alone say nothing.
    if (clauses.isEmpty() || OPENINGS.startsAt(text, sentence.start(), sentence.end())) {
      return true;
    }
    ImmutableList<Span> persons = text.persons(sentence.start(), sentence.end());
    for (Span person : persons) {
      if (attending.contains(person)) {
        return true;
      }
    }
    int scene = clauses.get(Math.min(1, clauses.size() - 1)).end();
    String name = head.speaker().span().of(text.text().raw());
    boolean aboutSpeaker =
        !persons.isEmpty()
            && persons.get(0).start() < scene
            && persons.get(0).of(text.text().raw()).equals(name);
    return aboutSpeaker
        || isAboutPronoun(clauses)
        || (!head.official()
            && !officials.contains(name)
            && !GOING_ON.occurs(text, sentence.start(), scene));
  }

  private boolean isAboutPronoun(List<Clause> clauses) {
    for (Clause clause : clauses.subList(0, Math.min(2, clauses.size()))) {
      if (SpeakerNouns.pronoun(text, clause.start(), Math.min(clause.end(), clause.start() + 1))
          >= 0) {
        return true;
      }
    }
    return false;
  }
}
