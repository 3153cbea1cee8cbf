package io.github.tifa.article;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.NormalizedText;

/**
 * Recognises headings inside the body: a short line that is no sentence, alone above one. Several
 * such lines in a row are a list, unless they are numbered. Immutable and thread-safe.
 */
final class Subheadings {
  private static final int MOST_PIECES = 3;
  private static final int LONGEST_LABEL = 8;
  private static final String[] LABEL_ENDS = {
    "地址", "电话", "时间", "地点", "邮箱", "方式", "单位", "人", "员", "期限", "热线", "期", "附", "抄送"
  };

  private final LineKinds kinds;

  Subheadings(LineKinds kinds) {
    this.kinds = kinds;
  }

  /** Returns whether line {@code i} of the body, which goes from one line to another, is one. */
  boolean isHeading(NormalizedText text, ImmutableList<PageLine> lines, int i, int from, int to) {
    if (i + 1 >= to || !isCandidate(lines.get(i)) || kinds.isDateline(text, lines.get(i))) {
      return false;
    }
    PageLine line = lines.get(i);
    PageLine next = lines.get(i + 1);
    if (kinds.isNumbered(line)) {
      return true;
    }
    if (!next.isProse()) {
      return line.isTiny() && isCandidate(next) && i + 2 < to && lines.get(i + 2).isProse();
    }
    return i == from || !isListItem(lines.get(i - 1)) || leads(lines.get(i - 1));
  }

  private static boolean isListItem(PageLine line) {
    return !line.isProse() && !isCredit(line);
  }

  private static boolean isCredit(PageLine line) {
    return PhotoCredits.start(line.text(), line.start(), line.end()) < line.end();
  }

  /** Returns whether a line is the number above a heading, or a heading of a higher level. */
  private boolean leads(PageLine line) {
    return line.isTiny() || kinds.isNumbered(line);
  }

  private boolean isCandidate(PageLine line) {
    boolean asks = line.isProse() && !line.isSentence();
    return line.isShort()
        && (!line.isProse() || (asks && kinds.isNumbered(line)))
        && line.pieces() <= MOST_PIECES
        && line.first() != '('
        && !isLabelled(line)
        && !isCredit(line);
  }

  private static boolean isLabelled(PageLine line) {
    int colon = line.indexOf(':', line.start());
    if (colon < 0) {
      return false;
    }
    if (line.indexOf(':', colon + 1) >= 0 || line.end() - colon <= LONGEST_LABEL / 2) {
      return true;
    }
    if (colon - line.start() <= LONGEST_LABEL) {
      for (String end : LABEL_ENDS) {
        if (colon - end.length() >= line.start()
            && line.text().startsWith(end, colon - end.length())) {
          return true;
        }
      }
    }
    return false;
  }
}
