package io.github.tifa.terms;

import com.google.common.collect.ImmutableMap;
import io.github.tifa.document.DocumentKind;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the title of a document from its end, where Chinese names the kind: 《…条例（试行）》, …法修正草案,
 * “十四五”规划纲要. Works on normalised text.
 */
final class DocumentTitle {
  /** Openings of the books of leaders. */
  private static final WordList LEADERS_BOOKS =
      WordList.of("习近平谈", "习近平著作", "习近平关于", "习近平论", "论坚持", "论党的", "论把握", "论三农", "论科技");

  /** The last words of titles by kind; of two that end alike the longer one stands first. */
  private static final ImmutableMap<DocumentKind, WordList> KINDS =
      ImmutableMap.<DocumentKind, WordList>builder()
          .put(
              DocumentKind.BOOK,
              WordList.of(
                  "学习纲要", "学习问答", "摘编", "选编", "文集", "文选", "选集", "选读", "汇编", "概论", "读本", "手册", "讲义"))
          .put(DocumentKind.SPEECH, WordList.of("的讲话", "致辞"))
          .put(DocumentKind.LAW, WordList.of("法典", "法案", "修正案", "总则", "约法"))
          .put(DocumentKind.REGULATION, WordList.of("条例"))
          .put(
              DocumentKind.RULES,
              WordList.of(
                  "规定", "细则", "准则", "规则", "守则", "规程", "制度", "原则", "要求", "民约", "居民公约", "村民公约"))
          .put(DocumentKind.MEASURES, WordList.of("办法", "措施", "举措", "政策"))
          .put(DocumentKind.CHARTER, WordList.of("章程", "宪章", "党章"))
          .put(DocumentKind.DECISION, WordList.of("决定"))
          .put(DocumentKind.RESOLUTION, WordList.of("决议"))
          .put(DocumentKind.OPINIONS, WordList.of("意见", "意见书"))
          .put(DocumentKind.PLAN, WordList.of("规划", "计划", "方案", "预案", "行动", "战略", "议程", "安排", "任务"))
          .put(DocumentKind.OUTLINE, WordList.of("纲要", "大纲", "提纲", "纲领", "要点", "框架"))
          .put(DocumentKind.NOTICE, WordList.of("通知", "通报", "通知书"))
          .put(DocumentKind.ANNOUNCEMENT, WordList.of("公告", "通告"))
          .put(DocumentKind.COMMUNIQUE, WordList.of("公报"))
          .put(DocumentKind.REPORT, WordList.of("报告", "述评", "评估"))
          .put(DocumentKind.WHITE_PAPER, WordList.of("白皮书", "蓝皮书", "绿皮书"))
          .put(DocumentKind.DECLARATION, WordList.of("宣言", "声明", "倡议", "倡议书", "共识", "愿景"))
          .put(
              DocumentKind.AGREEMENT,
              WordList.of("条约", "公约", "协定", "协议", "议定书", "备忘录", "约定", "合同", "责任书", "承诺书"))
          .put(DocumentKind.PROPOSAL, WordList.of("建议", "提案", "议案", "建议书"))
          .put(DocumentKind.EXPLANATION, WordList.of("说明", "解释"))
          .put(DocumentKind.LETTER, WordList.of("函", "批复", "答复"))
          .put(DocumentKind.JUDGMENT, WordList.of("判决书", "裁定书"))
          .put(DocumentKind.CATALOGUE, WordList.of("目录", "清单", "名录"))
          .put(DocumentKind.STANDARD, WordList.of("标准", "规范", "指南", "指引"))
          .buildOrThrow();

  /** Last words of documents that say no kind. */
  private static final WordList OTHERS = WordList.of("的修正", "条款", "文件", "批示", "命令", "纪要");

  /** Characters before 法 that make another word of it. */
  private static final String NO_LAW = "方说看想做书疗手章魔战兵文语技算";

  private static final WordList DRAFTS = WordList.of("修订草案", "修正草案", "草案");

  /** Notes behind the title that are taken off, at most. */
  private static final int MOST_NOTES = 4;

  private DocumentTitle() {}

  /** Returns whether the text between the marks of a title names a document. */
  static boolean namesDocument(String text, int start, int end) {
    return kind(text, start, end) != null
        || OTHERS.lengthBefore(text, withoutNotes(text, start, end)) > 0;
  }

  /** Returns the kind of a document by its name, marks around it or its title included. */
  static Optional<DocumentKind> kindOf(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isMark(text.charAt(from))) {
      from++;
    }
    while (from < to && isMark(text.charAt(to - 1))) {
      to--;
    }
    return Optional.ofNullable(kind(text, from, to));
  }

  private static boolean isMark(char c) {
    return "《》〈〉“”‘’「」\"".indexOf(c) >= 0;
  }

  private static @Nullable DocumentKind kind(String text, int start, int end) {
    if (LEADERS_BOOKS.lengthAt(text, start) > 0) {
      return DocumentKind.BOOK;
    }
    int tail = withoutNotes(text, start, end);
    for (Map.Entry<DocumentKind, WordList> kind : KINDS.entrySet()) {
      int length = kind.getValue().lengthBefore(text, tail);
      if (length > 0 && tail - length >= start) {
        return kind.getKey();
      }
    }
    if (tail - start < 2) {
      return null;
    }
    char last = text.charAt(tail - 1);
    char before = text.charAt(tail - 2);
    if (last == '法' && NO_LAW.indexOf(before) < 0) {
      return DocumentKind.LAW;
    }
    return last == '条' && Numerals.isDigit(before) ? DocumentKind.MEASURES : null;
  }

  /** Returns the end of the title before notes such as （草案）, （2021—2025年） and 2.0版. */
  private static int withoutNotes(String text, int start, int end) {
    int tail = end;
    for (int i = 0; i < MOST_NOTES; i++) {
      int note = noteStart(text, start, tail);
      if (note <= start || note == tail) {
        return tail;
      }
      tail = note;
    }
    return tail;
  }

  private static int noteStart(String text, int start, int end) {
    char last = end > start ? text.charAt(end - 1) : '\0';
    if (last == ')' || last == '〕') {
      int open = end - 2;
      while (open > start && text.charAt(open) != '(' && text.charAt(open) != '〔') {
        open--;
      }
      return open;
    }
    if (last == '版') {
      int version = end - 1;
      while (version > start && isVersion(text.charAt(version - 1))) {
        version--;
      }
      return version < end - 1 ? version : end;
    }
    return end - DRAFTS.lengthBefore(text, end);
  }

  private static boolean isVersion(char c) {
    return (c >= '0' && c <= '9') || c == '.';
  }
}
