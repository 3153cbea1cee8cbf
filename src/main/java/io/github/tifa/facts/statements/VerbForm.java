package io.github.tifa.facts.statements;

import io.github.tifa.facts.clauses.AnnotatedText;
import io.github.tifa.facts.clauses.Clause;
import io.github.tifa.facts.clauses.WordSet;
import io.github.tifa.facts.clauses.WordTable;

/** Tells a verb that reports speech from the same word in another use. */
final class VerbForm {

  /** What makes {@code 表示} and the like acts rather than reports of words. */
  private static final WordSet FEELINGS =
      WordSet.of(
          "衷心", "热烈", "诚挚", "崇高", "感谢", "祝贺", "欢迎", "慰问", "敬意", "哀悼", "赞赏", "肯定", "关切", "遗憾", "同意",
          "满意", "理解", "谢意", "深切", "亲切", "最", "由衷", "高度", "强烈", "严重", "坚决反对", "的", "了", "过", "着",
          "为", "号", "谓", "道", "呼", "赞", "霸", "职", "出");

  /** What makes the word a noun, or the object of another verb. */
  private static final WordSet BEFORE_NOUN =
      WordSet.of("据", "的", "提出", "部署", "按", "按照", "根据", "符合", "各项", "所", "不", "可以");

  /** What makes {@code 要求} a noun. */
  private static final WordSet BEFORE_DEMAND = WordSet.of("明确", "充分", "目标", "任务", "工作", "总");

  /** What makes {@code 称} and {@code 说} parts of other words. */
  private static final WordSet BEFORE_PART =
      WordSet.of(
          "名", "简", "职", "俗", "对", "宣", "号", "自", "堪", "来", "难", "听", "样", "话", "小", "传", "学", "再",
          "就是");

  private VerbForm() {}

  /**
   * Returns whether the word reports speech here, as far as the text beside it tells.
   *
   * @param limit where the sentence ends
   */
  static boolean reports(
      AnnotatedText text, Clause clause, WordTable.Match<StatementVerb> verb, int limit) {
    if (BEFORE_NOUN.endsAt(text, clause.start(), verb.start())
        || (verb.end() - verb.start() == 1
            && BEFORE_PART.endsAt(text, clause.start(), verb.start()))
        || (verb.value() == StatementVerb.DEMAND
            && BEFORE_DEMAND.endsAt(text, clause.start(), verb.start()))) {
      return false;
    }
    boolean paused = verb.end() == clause.end();
    char next = verb.end() < limit ? text.text().charAt(verb.end()) : '。';
    if (paused) {
      boolean ends = next != ',' && next != ':';
      return !ends || verb.value() != StatementVerb.DEMAND;
    }
    return switch (verb.value()) {
      case PAUSED -> false;
      case BARE, DEMAND -> !FEELINGS.startsAt(text, verb.end(), clause.end());
    };
  }
}
