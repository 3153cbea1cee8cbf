package io.github.tifa.article;

/**
 * Recognises the line that says who spoke, presided and attended: {@code 马兴瑞讲话 艾尔肯·吐尼亚孜主持}.
 * Immutable and thread-safe.
 */
final class LeadersLines {
  private static final int LONGEST = 80;
  private static final int LONGEST_NAME = 6;

  /** A post and a name: 县委书记常胜利. */
  private static final int LONGEST_TITLED_NAME = 9;

  private static final int LONGEST_DOTTED_NAME = 24;

  private static final String[] PARTS = {
    "主持并讲话", "出席并讲话", "主持会议", "出席会议", "参加会议", "主持", "讲话", "出席", "参加", "陪同", "致辞", "列席", "发言", "宣读",
    "作报告", "作主题发言", "作交流发言", "作说明", "参加调研", "陪同调研", "参加会见", "会见"
  };

  private static final String[] LINKS = {"并", "和", "作", "在会上", "分别", "等", "主题", "重要", "交流"};

  /** Returns whether every piece of the line is a name or a name with the part it takes. */
  boolean matches(PageLine line) {
    if (line.length() > LONGEST || line.isProse()) {
      return false;
    }
    int i = line.start();
    boolean closed = false;
    while (i < line.end()) {
      int end = line.indexOf(' ', i);
      int pieceEnd = end < 0 ? line.end() : end;
      if (pieceEnd > i) {
        int nameEnd = partStart(line.text(), i, pieceEnd);
        closed = nameEnd < pieceEnd;
        if (!areNames(line.text(), i, nameEnd, closed ? LONGEST_TITLED_NAME : LONGEST_NAME)) {
          return false;
        }
      }
      i = pieceEnd + 1;
    }
    return closed;
  }

  /** Returns where the words for the part begin that end the piece; its end if there are none. */
  private static int partStart(String text, int start, int end) {
    int at = end;
    boolean cut = true;
    while (cut && at > start) {
      int part = cut(PARTS, text, start, at);
      cut = part < at;
      at = cut ? part : at < end ? cut(LINKS, text, start, at) : at;
      cut |= at < part;
    }
    return at;
  }

  private static int cut(String[] words, String text, int start, int end) {
    int at = end;
    for (String word : words) {
      int from = end - word.length();
      if (from >= start && from < at && text.startsWith(word, from)) {
        at = from;
      }
    }
    return at;
  }

  private static boolean areNames(String text, int start, int end, int longest) {
    int name = start;
    boolean dotted = false;
    for (int i = start; i <= end; i++) {
      char c = i == end ? '、' : text.charAt(i);
      if (c == '、') {
        if (i - name > (dotted ? LONGEST_DOTTED_NAME : longest)) {
          return false;
        }
        name = i + 1;
        dotted = false;
      } else if (c == '·') {
        dotted = true;
      } else if (!Character.isIdeographic(c)) {
        return false;
      }
    }
    return true;
  }
}
