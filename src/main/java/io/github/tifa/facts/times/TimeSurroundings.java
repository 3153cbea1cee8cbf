package io.github.tifa.facts.times;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;

/**
 * Whether what reads as a time is one where it stands: not a piece of a longer word, not something
 * that comes again and again, not the year in the name of an event or a document.
 */
final class TimeSurroundings {
  /** How far an event's name is looked for behind a year. */
  private static final int EVENT_REACH = 24;

  /** How far back a title may have been opened. */
  private static final int TITLE_REACH = 60;

  private static final ImmutableSet<String> EVENTS =
      ImmutableSet.of(
          "大会", "论坛", "峰会", "运动会", "奥运会", "锦标赛", "世锦赛", "世界杯", "年会", "博览会", "马拉松", "发布会", "推进会",
          "例会", "交易会", "洽谈会", "艺术节", "电影节", "公开赛", "联赛");

  /** What ends the name of an event, if it has not come by then. */
  private static final String NO_EVENT_BEYOND = ",.;:、。!?()《》“”\"\n的将在于与和是已以,为至到由被从对";

  /** What makes time words the tail of other words. */
  private static final ImmutableListMultimap<String, String> NOT_BEHIND =
      ImmutableListMultimap.<String, String>builder()
          .putAll("年内", "半", "一", "两", "几", "数", "多", "创", "三", "五", "十")
          .putAll("年初", "末", "大", "半", "三", "五", "两", "一")
          .putAll("年底", "半", "三", "五", "两")
          .putAll("年末", "半", "周")
          .putAll("月初", "冬", "腊", "正", "岁", "每")
          .putAll("月底", "岁", "每")
          .putAll("上年", "网", "线", "以", "路")
          .putAll("本周", "日", "基", "剧")
          .putAll("前日", "目", "此", "之", "以", "日")
          .putAll("明日", "光", "昆", "清")
          .putAll("当月", "份")
          .putAll("明天", "好的", "文")
          .putAll("清明", "政治", "治", "风气", "吏治")
          .putAll(
              "国庆", "曹", "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "马", "朱", "胡",
              "林", "郭", "何", "高", "罗", "郑", "梁", "谢", "宋", "唐", "许", "邓", "冯", "韩", "曾", "彭")
          .build();

  /** What makes time words the beginning of other words. */
  private static final ImmutableListMultimap<String, String> NOT_BEFORE =
      ImmutableListMultimap.<String, String>builder()
          .putAll("明日", "报", "之星")
          .putAll("今晚", "报")
          .putAll("今日", "俄罗斯", "头条", "之", "说法")
          .putAll("明天", "会更", "更", "的中国", "会越来越")
          .putAll("上年", "货", "纪", "岁")
          .putAll("年初", "级")
          .putAll("国庆", "中学", "小学", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "文", "主")
          .putAll("21世纪", "海上", "经济")
          .putAll("八月", "革命")
          .putAll("五月", "广场")
          .putAll("当日", "通知")
          .build();

  /** What reads as a clock time and says only sooner or later. */
  private static final ImmutableSet<String> COMPARISONS = ImmutableSet.of("早一点", "晚一点");

  private TimeSurroundings() {}

  /** Returns whether {@code phrase}, read in {@code text}, is a time. */
  static boolean admit(String text, TimePhrase phrase) {
    if (phrase.doubtful()) {
      return isHalfDayAlone(text, phrase);
    }
    return !isPartOfNumber(text, phrase)
        && !isHabitual(text, phrase)
        && !isPartOfWord(text, phrase)
        && !isPartOfName(text, phrase);
  }

  /** 上午, that is, in a report that goes through the day. */
  private static boolean isHalfDayAlone(String text, TimePhrase phrase) {
    int end = phrase.end();
    return end - phrase.start() == 2
        && (text.startsWith("上午", phrase.start()) || text.startsWith("下午", phrase.start()))
        && end < text.length()
        && text.charAt(end) == ','
        && (phrase.start() == 0 || "。;\n,”".indexOf(text.charAt(phrase.start() - 1)) >= 0);
  }

  private static boolean isPartOfNumber(String text, TimePhrase phrase) {
    int start = phrase.start();
    if (start == 0 || !Numeral.isNumeric(text.charAt(start))) {
      return false;
    }
    char before = text.charAt(start - 1);
    return before == '第'
        || Numeral.isNumeric(before)
        || ((before == '.' || before == ':')
            && start > 1
            && Numeral.isArabic(text.charAt(start - 2)));
  }

  /**
   * Returns whether {@code phrase} says when something comes again and again: 每周三, 每年10月, 每天清晨6点.
   * The hours of a rule, 每日22时至次日6时, are times.
   */
  static boolean isHabitual(String text, TimePhrase phrase) {
    int start = phrase.start();
    return endsWith(text, start, "每")
        || endsWith(text, start, "逢")
        || endsWith(text, start, "每年")
        || endsWith(text, start, "每天")
        || (endsWith(text, start, "每日") && !phrase.from().isClockOnly())
        || endsWith(text, start, "每月")
        || endsWith(text, start, "每周")
        || endsWith(text, start, "每到")
        || endsWith(text, start, "每年的");
  }

  private static boolean isPartOfWord(String text, TimePhrase phrase) {
    String surface = text.substring(phrase.start(), phrase.end());
    if (COMPARISONS.contains(surface)) {
      return true;
    }
    for (String before : NOT_BEHIND.get(surface)) {
      if (endsWith(text, phrase.start(), before)) {
        return true;
      }
    }
    for (String behind : NOT_BEFORE.get(surface)) {
      if (text.startsWith(behind, phrase.end())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPartOfName(String text, TimePhrase phrase) {
    TimePoint from = phrase.from();
    if (phrase.since() || from.fields().size() != 1 || !from.has(TimeField.YEAR)) {
      return false;
    }
    if (isInTitle(text, phrase)) {
      return true;
    }
    if (phrase.to() != null) {
      return false;
    }
    int end = phrase.end();
    if (end < text.length() && text.charAt(end) == '第') {
      Numeral number = Numeral.read(text, end + 1, text.length());
      if (number != null
          && number.end() < text.length()
          && "次号批届".indexOf(text.charAt(number.end())) >= 0) {
        return true;
      }
    }
    int stop = end;
    int limit = Math.min(text.length(), end + EVENT_REACH);
    while (stop < limit && NO_EVENT_BEYOND.indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    String behind = text.substring(end, stop);
    for (String event : EVENTS) {
      if (behind.contains(event)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInTitle(String text, TimePhrase phrase) {
    int last = Math.max(0, phrase.start() - TITLE_REACH);
    for (int i = phrase.start() - 1; i >= last; i--) {
      char c = text.charAt(i);
      if (c == '《') {
        return true;
      }
      if (c == '》' || c == '\n') {
        return false;
      }
    }
    return false;
  }

  private static boolean endsWith(String text, int end, String word) {
    return text.startsWith(word, end - word.length());
  }
}
