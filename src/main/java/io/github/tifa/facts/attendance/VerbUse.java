package io.github.tifa.facts.attendance;

import io.github.tifa.facts.clauses.AnnotatedText;
import io.github.tifa.facts.clauses.Clause;
import io.github.tifa.facts.clauses.WordSet;
import io.github.tifa.facts.clauses.WordTable;

/** Tells a verb of attendance from the same word in another use, by what stands beside it. */
final class VerbUse {

  /** How far before a noun its light verb may stand: {@code 作了一个重要讲话}. */
  private static final int REACH = 9;

  private static final WordSet LIGHT_VERBS =
      WordSet.of("作", "做", "发表", "并", "先后", "分别", "等", "同志", "视频", "致", "上", "还");
  private static final WordSet ENTERED = WordSet.of("参加", "出席", "陪同", "列席", "主持");
  private static final WordSet NO_VERB_BEHIND =
      WordSet.of("人", "者", "率", "稿", "精神", "指出", "强调", "要求", "席", "次数", "机会", "权", "资格");
  private static final WordSet OTHER_OBJECTS =
      WordSet.of("工作", "革命", "党", "社会", "劳动", "高考", "考试", "志愿", "医保", "保险", "比赛", "战斗");

  private static final WordSet BEFORE_ATTRIBUTE =
      WordSet.of(
          "同", "与", "向", "对", "为", "给", "请", "让", "会见", "看望", "慰问", "来华", "来京", "接见", "邀请", "欢迎");

  private static final WordSet HELD = WordSet.of("举行");
  private static final WordSet IN = WordSet.of("在");

  private VerbUse() {}

  /** Returns whether the word at {@code verb} is a verb of attendance here. */
  static boolean isVerb(AnnotatedText text, Clause clause, WordTable.Match<AttendanceVerb> verb) {
    if (NO_VERB_BEHIND.startsAt(text, verb.end(), clause.end())) {
      return false;
    }
    return switch (verb.value().kind()) {
      case OBJECT ->
          !OTHER_OBJECTS.startsAt(text, verb.end(), clause.end())
              && !text.startsWith("代表", verb.end(), clause.end());
      case SPEECH -> isSpoken(text, clause, verb);
      case COMPANY -> true;
      case MEET -> !ENTERED.endsAt(text, clause.start(), verb.start());
      case TALKS -> HELD.occurs(text, clause.start(), verb.start());
    };
  }

  /**
   * Returns whether the verb belongs to what qualifies an object, as in {@code 会见出席论坛的代表}, so that
   * the subject of the clause is not its subject.
   */
  static boolean isAttributive(
      AnnotatedText text, Clause clause, WordTable.Match<AttendanceVerb> verb) {
    boolean qualifies = false;
    for (int i = verb.end(); i < clause.end() - 1; i++) {
      qualifies |= text.text().charAt(i) == '的' && !text.isClosed(i);
    }
    return qualifies && BEFORE_ATTRIBUTE.endsAt(text, clause.start(), verb.start());
  }

  private static boolean isSpoken(
      AnnotatedText text, Clause clause, WordTable.Match<AttendanceVerb> verb) {
    char before = verb.start() > clause.start() ? text.text().charAt(verb.start() - 1) : ' ';
    char behind = verb.end() < clause.end() ? text.text().charAt(verb.end()) : ' ';
    if (behind == '的' || before == '的') {
      return false;
    }
    if (verb.start() > clause.start() && text.isClosed(verb.start() - 1)) {
      return true;
    }
    for (int from = Math.max(clause.start(), verb.start() - REACH); from < verb.start(); from++) {
      if (LIGHT_VERBS.startsAt(text, from, verb.start())) {
        return true;
      }
    }
    boolean inIt = behind == '中' || behind == '时';
    boolean address = text.startsWith("致", verb.start(), verb.end());
    return before == ' '
        || (address && behind == ' ')
        || (inIt && IN.occurs(text, clause.start(), verb.start()));
  }
}
