package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.TermCategory;
import java.util.function.Consumer;

/**
 * Conferences with a proper name, read from right to left: from the head (座谈会, 工作会议, 论坛) to the
 * word that governs the name (召开, 出席) or to the start of the line. What else bounds it on the left
 * is too unsure.
 */
final class ConferenceGrammar implements TermGrammar {
  private static final String RULE = "conference";
  private static final int LONGEST = 48;

  private static final ImmutableList<String> HEADS =
      ImmutableList.of(
          "座谈会",
          "研讨会",
          "推进会",
          "推进会议",
          "现场会",
          "现场推进会",
          "工作会议",
          "工作会",
          "动员会",
          "部署会",
          "调度会",
          "论坛",
          "峰会",
          "博览会",
          "交易会",
          "大会",
          "年会",
          "专题会议",
          "专题会",
          "研讨班",
          "联席会议",
          "联席会",
          "报告会",
          "协商会",
          "学习会",
          "协调会",
          "洽谈会",
          "恳谈会",
          "交流会",
          "集体学习",
          "对话会",
          "圆桌会",
          "常务会议",
          "党组会议",
          "高级别会议",
          "领导人会议",
          "部长级会议",
          "推介会",
          "艺术节",
          "文化节",
          "对接会",
          "分析会",
          "调度推进会",
          "动员部署会",
          "协调会议",
          "部长会议",
          "首脑会议",
          "高层对话",
          "工作座谈会",
          "对接会议",
          "观摩推进会",
          "论坛年会",
          "领导人会晤",
          "党组(扩大)会议",
          "(扩大)会议",
          "双边会议",
          "常委会会议",
          "委员会会议",
          "部署会议",
          "动员大会",
          "总结大会",
          "庆祝大会",
          "纪念大会",
          "专题讲座");

  private static final WordList GOVERNORS =
      WordList.of(
          "召开", "举行", "举办", "出席", "参加", "主持", "列席", "套开", "组织", "开展", "承办", "主办", "召集", "筹备", "办好",
          "通过", "在", "于", "向", "的", "了", "是");

  /** What may follow a name: it closes a phrase, or something happens at the conference. */
  private static final WordList FOLLOWERS =
      WordList.of(
          "在", "于", "上", "召开", "举行", "开幕", "闭幕", "精神", "并", "和", "期间", "今", "昨", "的", "胜利", "第",
          "结", "成功", "以", "部署", "要求", "强调", "指出", "日前", "近日", "将", "举办", "隆重");

  /** What follows a name whose left side is open to the comma before it. */
  private static final WordList EVENTS =
      WordList.of("在", "于", "召开", "举行", "举办", "隆重", "开幕", "闭幕", "以");

  private static final String INSIDE = "—·+-“”‘’《》()〔〕";
  private static final String CONJUNCTIONS = "和与及、";
  private static final String NEVER = "了是将要把并也都就让使被说我你他们这那其该各致谈看听";

  /** What no name holds: with it the conference is the object of something else. */
  private static final WordList FOREIGN =
      WordList.of("专题学习", "通报", "传达", "——", "宣讲", "为贯彻", "值此", "收看", "收听", "首场");

  /** Names that are too general to be one. */
  private static final WordList GENERAL =
      WordList.of(
          "本次", "此次", "这次", "首次", "上述", "有关", "相关", "会议", "多次", "一次", "两次", "系列", "分", "主", "该",
          "本届", "历届", "如期", "重要", "专题", "大型", "新闻", "线上", "国际", "全体", "每年", "各类", "平行", "见面", "中外",
          "地方");

  @Override
  public ImmutableList<String> triggers() {
    return HEADS;
  }

  @Override
  public int read(ReadingText text, int head, int end, int trigger, Consumer<PolicyTerm> found) {
    if (!closes(text, end)) {
      return end;
    }
    int start = startBefore(text, head, text.lengthAt(end, EVENTS) > 0);
    if (start >= 0
        && head - start >= 3
        && text.lengthAt(start, GENERAL) == 0
        && isBalanced(text, start, end)) {
      found.accept(text.term(start, end, TermCategory.MEETING, RULE, 0.6));
    }
    return end;
  }

  private static boolean closes(ReadingText text, int end) {
    char next = text.at(end);
    return (!isWord(next) && "“《(".indexOf(next) < 0) || text.lengthAt(end, FOLLOWERS) > 0;
  }

  /** Returns where the name starts that ends with the head at {@code head}, or -1. */
  private static int startBefore(ReadingText text, int head, boolean event) {
    int limit = Math.max(0, head - LONGEST);
    int i = head;
    while (i > limit) {
      Mention mention = text.mentionBefore(i);
      if (mention != null) {
        i = mention.start();
        continue;
      }
      if (text.lengthBefore(i, FOREIGN) > 0) {
        return -1;
      }
      if (text.lengthBefore(i, GOVERNORS) > 0) {
        return text.at(i) == '好' || text.at(i) == '了' ? i + 1 : i;
      }
      char c = text.at(i - 1);
      if (c == '\n' || (event && c == ',') || joinsAnotherMeeting(text, i - 1)) {
        return i;
      }
      if ((!isWord(c) && INSIDE.indexOf(c) < 0) || NEVER.indexOf(c) >= 0) {
        return -1;
      }
      i--;
    }
    return i == 0 ? 0 : -1;
  }

  /**
   * A conjunction inside a name joins topics, but behind the name of a meeting it ends that name.
   */
  private static boolean joinsAnotherMeeting(ReadingText text, int conjunction) {
    return CONJUNCTIONS.indexOf(text.at(conjunction)) >= 0
        && conjunction > 0
        && text.at(conjunction - 1) == '会';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isBalanced(ReadingText text, int start, int end) {
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = text.at(i);
      depth += "“‘《(〔".indexOf(c) >= 0 ? 1 : "”’》)〕".indexOf(c) >= 0 ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }
}
