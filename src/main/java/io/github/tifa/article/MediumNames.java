package io.github.tifa.article;

/** Tells the names of media by how they end: 新疆日报, 新华社, 中新网, 县融媒体中心. */
final class MediumNames {
  private static final String[] ENDS = {
    "报社", "日报", "报", "通讯社", "社", "网", "网站", "客户端", "电视台", "广播", "台", "在线", "频道", "融媒体中心", "融媒体",
    "全媒体", "融媒", "公众号", "新闻中心", "新闻", "新闻办公室", "杂志", "周刊", "海外版"
  };

  private MediumNames() {}

  /**
   * Returns where the last medium in a stretch ends; {@code start} if none is named there. 本报 and
   * 本网 name none.
   */
  static int lastEnd(String text, int start, int end) {
    for (int i = end; i > start + 1; i--) {
      if (endsAt(text, start, i)) {
        return i;
      }
    }
    return start;
  }

  /** Returns whether the stretch is the name of a medium. */
  static boolean matches(String text, int start, int end) {
    return end - start > 1 && endsAt(text, start, end);
  }

  private static boolean endsAt(String text, int start, int end) {
    for (String suffix : ENDS) {
      int from = end - suffix.length();
      if (from >= start && text.startsWith(suffix, from)) {
        return from > start && !(text.charAt(from - 1) == '本' && suffix.length() == 1);
      }
    }
    return false;
  }
}
