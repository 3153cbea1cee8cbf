package io.github.tifa.article;

/**
 * Finds the credit of a picture at the end of a line: {@code 新华社记者 … 摄}, {@code （摄影：…）}, {@code
 * （图片由…提供）}.
 */
final class PhotoCredits {
  private static final String STOPS = "。!?";
  private static final String CLAUSE_MARKS = ",;。!?:“”";
  private static final String LABEL = "摄影:";
  private static final int LONGEST = 40;
  private static final int LONGEST_NAME = 12;

  private PhotoCredits() {}

  /** Returns where the credit that ends a stretch begins; its end if there is none. */
  static int start(String text, int start, int end) {
    boolean bracketed = text.charAt(end - 1) == ')';
    int last = bracketed ? end - 1 : end;
    int limit = Math.max(start, last - LONGEST);
    if (!isCredited(text, limit, last)) {
      return end;
    }
    if (bracketed) {
      int open = PageLine.lastIndexOf(text, '(', limit, last);
      if (open < 0) {
        return end;
      }
      // 新华社发(苑逸飞 摄): the agency stands before the bracket.
      int from = stretchStart(text, limit, open);
      return from < open && text.charAt(open - 1) == '发' ? from : open;
    }
    int from = stretchStart(text, limit, last);
    boolean whole = from > limit || limit == start;
    return whole && !holdsMarks(text, from, last) ? from : end;
  }

  private static boolean isCredited(String text, int start, int end) {
    if (end - start < 3) {
      return false;
    }
    if (text.startsWith("提供", end - 2)) {
      int open = PageLine.lastIndexOf(text, '(', start, end);
      int from = open < 0 ? stretchStart(text, start, end) : open + 1;
      return text.startsWith("图", from) || text.startsWith("照片", from);
    }
    if (text.charAt(end - 1) == '摄') {
      return text.charAt(end - 2) != '拍';
    }
    return labelIn(text, Math.max(start, end - LABEL.length() - LONGEST_NAME), end) >= 0;
  }

  private static int labelIn(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.startsWith(LABEL, i)) {
        return i;
      }
    }
    return -1;
  }

  private static int stretchStart(String text, int start, int end) {
    int i = end;
    while (i > start && STOPS.indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    while (i < end && " ”\"".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean holdsMarks(String text, int start, int end) {
    int label = labelIn(text, start, end);
    for (int i = start; i < end; i++) {
      boolean ofLabel = label >= 0 && i == label + LABEL.length() - 1;
      if (CLAUSE_MARKS.indexOf(text.charAt(i)) >= 0 && !ofLabel) {
        return true;
      }
    }
    return false;
  }
}
