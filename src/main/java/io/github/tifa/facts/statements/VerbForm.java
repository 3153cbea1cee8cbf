package io.github.tifa.facts.statements;

import io.github.tifa.facts.clauses.AnnotatedText;
import io.github.tifa.facts.clauses.Clause;
import io.github.tifa.facts.clauses.WordTable;
import java.util.List;

/** Tells a verb that reports speech from the same word in another use. */
final class VerbForm {

  /** What makes {@code 表示} and the like acts rather than reports of words. */
  private static final List<String> FEELINGS =
      List.of(
          "衷心", "热烈", "诚挚", "崇高", "感谢", "祝贺", "欢迎", "慰问", "敬意", "哀悼", "赞赏", "肯定", "关切", "遗憾", "同意",
          "满意", "理解", "谢意", "深切", "亲切", "最", "由衷", "高度", "强烈", "严重", "坚决反对", "的", "了", "过", "着",
          "为", "号", "谓", "道", "呼", "赞", "霸", "职", "出");

  /** What makes the word a noun, or the object of another verb. */
  private static final List<String> BEFORE_NOUN =
      List.of("据", "的", "提出", "部署", "按", "按照", "根据", "符合", "各项", "所", "不", "可以");

  /** What makes {@code 要求} a noun. */
  private static final List<String> BEFORE_DEMAND = List.of("明确", "充分", "目标", "任务", "工作", "总");

  /** What makes {@code 称} and {@code 说} parts of other words. */
  private static final List<String> BEFORE_PART =
      List.of(
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
    if (endsWithAny(BEFORE_NOUN, text, clause.start(), verb.start())
        || (verb.end() - verb.start() == 1
            && endsWithAny(BEFORE_PART, text, clause.start(), verb.start()))
        || (verb.value() == StatementVerb.DEMAND
            && endsWithAny(BEFORE_DEMAND, text, clause.start(), verb.start()))) {
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
      case BARE, DEMAND ->
          FEELINGS.stream().noneMatch(word -> text.startsWith(word, verb.end(), clause.end()));
    };
  }

  private static boolean endsWithAny(List<String> words, AnnotatedText text, int from, int to) {
    return words.stream()
        .anyMatch(
            word -> to - word.length() >= from && text.startsWith(word, to - word.length(), to));
  }
}
