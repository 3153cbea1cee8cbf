package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.TermCategory;
import java.util.function.Consumer;

/**
 * Titles in 《》 that name a document, told by their last word: 《…条例》, 《…规划》, 《…白皮书》; and the books
 * of leaders. Films, songs, columns and newspapers end otherwise.
 */
final class DocumentTitleGrammar implements TermGrammar {
  private static final String RULE = "document-title";

  private static final ImmutableList<String> TRIGGERS = ImmutableList.of("《");

  /** The longest title that is read, in UTF-16 code units, marks included. */
  private static final int LONGEST = 200;

  private static final WordList TAILS =
      WordList.of(
          "条例", "规定", "意见", "决定", "办法", "规划", "纲要", "报告", "公报", "宣言", "声明", "决议", "方案", "通知", "细则",
          "准则", "章程", "条约", "公约", "协定", "协议", "议定书", "备忘录", "白皮书", "蓝皮书", "绿皮书", "计划", "措施", "倡议",
          "目录", "清单", "指南", "标准", "规范", "通报", "公告", "通告", "建议", "大纲", "规程", "规则", "守则", "提案", "议案",
          "说明", "答复", "议程", "框架", "愿景", "共识", "法典", "解释", "批复", "指引", "名录", "政策", "摘编", "选编", "文集",
          "文选", "选集", "汇编", "修正案", "的修正", "约定", "合同", "责任书", "承诺书", "建议书", "意见书", "通知书", "函", "要点",
          "概论", "读本", "述评", "手册", "要求", "原则", "任务", "制度", "公约", "总则", "举措", "条款", "宪章", "约法", "民约",
          "法案", "判决书", "裁定书", "表彰决定", "行动", "讲义", "文件", "批示", "命令", "提纲", "纪要", "评估", "战略");

  /** Characters before 法 that make another word of it. */
  private static final String NO_LAW = "方说看想做书疗手章魔战兵文语技算";

  private static final WordList AMENDMENTS = WordList.of("修订草案", "修正草案");

  private static final WordList BOOKS =
      WordList.of("习近平谈", "习近平著作", "习近平关于", "习近平论", "论坚持", "论党的", "论把握", "论三农", "论科技");

  @Override
  public ImmutableList<String> triggers() {
    return TRIGGERS;
  }

  @Override
  public int read(ReadingText text, int open, int title, int trigger, Consumer<PolicyTerm> found) {
    int end = closing(text, open);
    if (end < 0) {
      return title;
    }
    if (isDocument(text, title, end)) {
      found.accept(
          text.term(open, volumeEnd(text, open, end + 1), TermCategory.DOCUMENT, RULE, 0.9));
    }
    return end + 1;
  }

  /** Returns the place of the mark that closes the one at {@code start}, or -1. */
  private static int closing(ReadingText text, int start) {
    int depth = 0;
    int limit = Math.min(text.length(), start + LONGEST);
    for (int i = start; i < limit; i++) {
      char c = text.at(i);
      if (c == '《') {
        depth++;
      } else if (c == '》' && --depth == 0) {
        return i;
      } else if (c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isDocument(ReadingText text, int start, int end) {
    if (text.lengthAt(start, BOOKS) > 0) {
      return true;
    }
    int tail = withoutNotes(text, start, end);
    Mention mention = text.mentionAt(start);
    if (mention != null
        && mention.type() == EntityType.ORGANIZATION
        && mention.start() == start
        && mention.end() == end) {
      return false;
    }
    return text.lengthBefore(tail, TAILS) > 0
        || (text.at(tail - 1) == '法' && tail - 1 > start && NO_LAW.indexOf(text.at(tail - 2)) < 0);
  }

  /** Returns the end of the title before notes such as （草案） and （2021—2025年）. */
  private static int withoutNotes(ReadingText text, int start, int end) {
    int tail = end;
    while (tail > start && isClosingBracket(text.at(tail - 1))) {
      int open = tail - 2;
      while (open > start && !isOpeningBracket(text.at(open))) {
        open--;
      }
      if (open <= start) {
        break;
      }
      tail = open;
    }
    return text.lengthBefore(tail, AMENDMENTS) > 0
        ? tail - 4
        : text.ends(tail, "草案") ? tail - 2 : tail;
  }

  private static boolean isOpeningBracket(char c) {
    return c == '(' || c == '〔';
  }

  private static boolean isClosingBracket(char c) {
    return c == ')' || c == '〕';
  }

  /** Takes in the volume of a book: 《习近平谈治国理政》第五卷. */
  private static int volumeEnd(ReadingText text, int start, int end) {
    if (text.at(end) != '第' || !text.starts(start + 1, "习近平谈")) {
      return end;
    }
    int number = Numerals.endAt(text, end + 1);
    return number > end + 1 && text.at(number) == '卷' ? number + 1 : end;
  }
}
