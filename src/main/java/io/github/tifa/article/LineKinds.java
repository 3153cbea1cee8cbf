package io.github.tifa.article;

import io.github.tifa.document.ZoneKind;
import io.github.tifa.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/** Says what a line is by what it says itself, its neighbours aside. Immutable and thread-safe. */
final class LineKinds {
  private static final String[] KICKER_ENDS = {
    "强调", "指出", "要求", "提出", "表示", "说", "称", "号召", "勉励", "寄语", "要闻"
  };
  private static final String[] ROUND_UPS = {"快讯", "简讯", "短讯", "简报", "要闻", "速览", "动态", "集锦"};
  private static final String[] NOTES = {
    "摘", "节", "全文", "试行", "暂行", "草案", "讨论稿", "征求意见", "修订", "送审", "扩大", "实录", "公开"
  };
  private static final String[] ACCOUNT_ENDS = {"发布", "官微"};
  private static final int LONGEST_ACCOUNT = 14;
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String DASHES = "—-─–";

  private final SourceLines sources;
  private final FurnitureLines furniture = new FurnitureLines();
  private final LeadersLines leaders = new LeadersLines();
  private final Datelines datelines;

  LineKinds(SourceLines sources, Datelines datelines) {
    this.sources = sources;
    this.datelines = datelines;
  }

  /**
   * Returns what a line above the body is; {@link ZoneKind#BODY} if it begins the body, null if it
   * may be a title or something beside one.
   *
   * @param titled whether a line that may be the title stands above
   */
  @Nullable ZoneKind ofHead(NormalizedText text, PageLine line, boolean titled) {
    boolean prose = line.isSentence() || (titled && line.isProse());
    if (isSourceLine(text, line, titled)) {
      return !titled && furniture.isNavigation(line) ? ZoneKind.FURNITURE : ZoneKind.SOURCE_LINE;
    }
    if (furniture.matches(line) && !(titled && line.isProse() && !line.isShort())) {
      return ZoneKind.FURNITURE;
    }
    if (prose || isDateline(text, line)) {
      return ZoneKind.BODY;
    }
    return titled && leaders.matches(line) ? ZoneKind.LEADERS_LINE : null;
  }

  /** Returns whether a line above or below the body is a source line. */
  boolean isSourceLine(NormalizedText text, PageLine line, boolean titled) {
    return sources.isLabelled(line)
        || sources.isBracketedNote(text, line)
        || sources.isDated(line)
        || (titled
            && (sources.isByline(text, line)
                || !sources.bareAuthors(text, line).isEmpty()
                || sources.isDocumentNumber(line)));
  }

  boolean isDateline(NormalizedText text, PageLine line) {
    return datelines.find(text, line.start(), line.end()) != null;
  }

  boolean isFurniture(PageLine line) {
    return furniture.matches(line);
  }

  boolean opensFoot(PageLine line) {
    return furniture.opensFoot(line);
  }

  boolean isNavigation(PageLine line) {
    return furniture.isNavigation(line);
  }

  /** Returns whether a line leads up to the title below it. */
  boolean isKicker(PageLine line) {
    if (line.first() == '【' && line.indexOf('】', line.start()) == line.end() - 1) {
      return true;
    }
    if (line.last() == ')' && line.first() != '(' && isColumn(line)) {
      return true;
    }
    return endsWithAny(line, KICKER_ENDS);
  }

  /**
   * Returns whether the brackets at the end hold a column's name rather than a note on the text.
   */
  private static boolean isColumn(PageLine line) {
    int open = PageLine.lastIndexOf(line.text(), '(', line.start(), line.end());
    for (int i = Math.max(open, line.start()); i < line.end(); i++) {
      char c = line.text().charAt(i);
      if (FullDate.digit(c) >= 0 || c == ',' || c == '、') {
        return false;
      }
    }
    for (String note : NOTES) {
      if (line.text().startsWith(note, open + 1)) {
        return false;
      }
    }
    return open > line.start();
  }

  /** Returns whether a line is the name of a medium or an account: 广州南沙发布. */
  boolean isAccount(PageLine line) {
    return line.length() <= LONGEST_ACCOUNT
        && ((line.pieces() == 1 && endsWithAny(line, ACCOUNT_ENDS)) || isMedia(line));
  }

  /** Returns whether a line is the title of several short reports. */
  boolean isRoundUp(PageLine line) {
    return endsWithAny(line, ROUND_UPS);
  }

  private static boolean isMedia(PageLine line) {
    int start = line.start();
    while (start < line.end()) {
      int blank = line.indexOf(' ', start);
      int end = blank < 0 ? line.end() : blank;
      if (end > start && !MediumNames.matches(line.text(), start, end)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  private static boolean endsWithAny(PageLine line, String[] ends) {
    for (String end : ends) {
      if (line.length() > end.length() && line.text().startsWith(end, line.end() - end.length())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a line begins with a dash, as subtitles do. */
  boolean isDashed(PageLine line) {
    return DASHES.indexOf(line.first()) >= 0;
  }

  /** Returns whether a line begins as a numbered heading does: 一、, (一), 1. */
  boolean isNumbered(PageLine line) {
    int i = line.start();
    boolean bracket = line.first() == '(';
    if (bracket) {
      i++;
    } else if (line.first() == '第') {
      i++;
    }
    int digits = i;
    while (i < line.end() && NUMERALS.indexOf(line.text().charAt(i)) >= 0) {
      i++;
    }
    if (i == line.end()) {
      return i > digits && line.isTiny();
    }
    if (i == digits || i + 1 >= line.end()) {
      return false;
    }
    char mark = line.text().charAt(i);
    return bracket ? mark == ')' : mark == '、' || mark == '.';
  }
}
