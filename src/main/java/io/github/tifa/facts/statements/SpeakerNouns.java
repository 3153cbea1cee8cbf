package io.github.tifa.facts.statements;

import com.google.common.collect.ImmutableList;
import io.github.tifa.facts.clauses.AnnotatedText;
import io.github.tifa.facts.clauses.WordSet;

/** The words around a speaker: what names one without a name, and what stands before the verb. */
final class SpeakerNouns {

  /** The longest noun phrase that is a speaker, in UTF-16 code units. */
  private static final int LONGEST = 20;

  private static final ImmutableList<String> PRONOUNS = ImmutableList.of("他们", "她们", "他", "她");
  private static final WordSet THIS_BODY =
      WordSet.of("该机构", "该公司", "该组织", "该局", "该部", "该委", "该行", "该院", "该会", "该省", "该市", "该企业");
  private static final WordSet MEETINGS =
      WordSet.of(
          "会议", "大会", "全会", "座谈会", "学习会", "推进会", "通报会", "动员会", "部署会", "现场会", "调度会", "论坛", "峰会",
          "会上");
  private static final WordSet COMMON =
      WordSet.of(
          "大家", "双方", "们", "人士", "专家", "学者", "分析师", "代表", "委员", "群众", "同志", "负责人", "发言人", "官员",
          "教授", "记者", "村民", "居民", "游客", "市民", "家长", "学生", "老师", "工人", "职工", "干部", "方面", "军方", "警方",
          "外长", "总统", "总理", "首相", "媒体", "者", "员", "方", "民众", "民调", "调查", "报告", "报道", "嘉宾", "各方",
          "网友", "人");
  private static final WordSet ADVERBS =
      WordSet.of(
          "还", "并", "也", "均", "都", "则", "又", "就", "曾", "再次", "进一步", "同时", "特别", "反复", "分别", "一致",
          "普遍", "当天", "当日", "随后", "此前", "日前", "近日", "近期", "稍早", "公开", "多次", "着重", "明确", "郑重", "严肃",
          "动情地", "激动地", "高兴地", "自豪地", "笑着", "深情地", "由衷", "同一天", "同日", "对此", "代表", "坚决", "发文", "回应",
          "介绍", "补充", "解释", "回忆", "强烈");

  private SpeakerNouns() {}

  /**
   * Returns the start of the pronoun that the stretch begins with or ends with; -1 if none does.
   */
  static int pronoun(AnnotatedText text, int from, int to) {
    for (String pronoun : PRONOUNS) {
      if (text.startsWith(pronoun, from, to)) {
        return from;
      }
      if (to - pronoun.length() > from && text.startsWith(pronoun, to - pronoun.length(), to)) {
        return to - pronoun.length();
      }
    }
    return -1;
  }

  /**
   * Returns where the addressee before the verb begins: {@code 向美方}; {@code to} if there is none.
   */
  static int beforeAddressee(AnnotatedText text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if ((text.text().charAt(i) == '向' || text.text().charAt(i) == '对') && !text.isClosed(i)) {
        return i;
      }
    }
    return to;
  }

  static boolean isThisBody(AnnotatedText text, int from, int to) {
    return THIS_BODY.startsAt(text, from, to);
  }

  /** Returns the length of the noun for a meeting that ends at {@code to}; 0 if none does. */
  static int meeting(AnnotatedText text, int from, int to) {
    return MEETINGS.lengthEndingAt(text, from, to);
  }

  /** Returns whether the stretch is a speaker without name. */
  static boolean isCommon(AnnotatedText text, int from, int to) {
    return to > from && to - from <= LONGEST && COMMON.endsAt(text, from, to);
  }

  /** Returns where the adverbs and times before the verb begin. */
  static int beforeAdverbs(AnnotatedText text, int from, int verb) {
    int end = verb;
    while (end > from) {
      int length = ADVERBS.lengthEndingAt(text, from, end);
      int time = text.startOfTime(end);
      if (length == 0 && time >= end) {
        return end;
      }
      end = Math.max(from, length > 0 ? end - length : time);
    }
    return end;
  }
}
