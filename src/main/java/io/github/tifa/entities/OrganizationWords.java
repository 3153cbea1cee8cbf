package io.github.tifa.entities;

import com.google.common.collect.ImmutableSet;

/** The words that may and may not stand inside and before the name of an organization. */
final class OrganizationWords {
  /** What makes a mention of a kind of body of the name behind it. */
  private static final ImmutableSet<String> GENERIC =
      ImmutableSet.of(
          "各级", "各", "有关", "相关", "该", "本", "其", "这", "此", "某", "每", "所属", "一家", "两家", "多家", "上级",
          "下级", "基层", "地方", "当地", "各地", "主要", "全体", "不同", "部分", "所有", "一个", "两个", "一些", "几个", "多个");

  private static final String NUMERALS = "〇零一二三四五六七八九十";

  /** Words before a name that are no part of it. */
  private static final ImmutableSet<String> OUTSIDE =
      ImmutableSet.of(
          "原", "前", "拟", "任", "现任", "时任", "广大", "双方", "其他", "系", "由", "时", "日", "年", "月", "人", "等",
          "全国性", "民间", "负责人", "同志", "代表", "委员", "成员", "书记", "主席", "主任", "部长", "副", "以下", "党和");

  /** Verbs that name what a body is for. */
  private static final ImmutableSet<String> VERBS =
      ImmutableSet.of(
          "发展", "改革", "管理", "监督", "检查", "建设", "宣传", "组织", "统战", "研究", "教育", "保障", "服务", "应急", "投资",
          "开发", "合作", "设计", "勘探", "审判", "救援", "救助", "防治", "防控", "治理", "规划", "统计", "审计", "监察", "巡视",
          "监管", "执法", "运输", "旅游", "生产", "控股", "保护", "出版", "广播", "检察", "检验", "检测", "创新", "工作", "领导",
          "协商", "采购", "援助", "援疆", "援藏", "抗旱", "防汛", "防火", "指挥", "医疗", "纪检", "考试", "认证", "培训", "传播",
          "宣讲", "调查", "仲裁", "执行", "协会", "复兴", "振兴", "扶贫", "信访", "运营", "物流", "通信", "测绘", "体育", "环境",
          "行政", "审批", "司法");

  private OrganizationWords() {}

  /** Returns whether the word before {@code start} makes the name behind it a common noun. */
  static boolean isGeneric(TokenizedText text, int start) {
    if (start == 0 || !text.wordBegins(start)) {
      return false;
    }
    int wordStart = text.wordStart(start - 1);
    return GENERIC.contains(text.text().substring(wordStart, start));
  }

  /** Returns whether a word of any kind but the smallest stands in a range. */
  static boolean mayBeOdd(TokenizedText text, int start, int end) {
    if (!Ideographs.areIdeographs(text, start, end)) {
      return false;
    }
    String word = text.text().substring(start, end);
    String partOfSpeech = text.partOfSpeech(start);
    return !GENERIC.contains(word)
        && !OUTSIDE.contains(word)
        && (partOfSpeech.isEmpty() || "pcurwdy".indexOf(partOfSpeech.charAt(0)) < 0);
  }

  /** Returns whether the session of a body begins at {@code start}: 十四届. */
  static boolean isSession(TokenizedText text, int start) {
    int end = start;
    while (NUMERALS.indexOf(text.at(end)) >= 0) {
      end++;
    }
    return end > start && text.at(end) == '届';
  }

  /** Returns whether a word is a number that names, such as the 一六一 of 一六一团. */
  private static boolean isNumber(String word) {
    return word.length() >= 2 && word.chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
  }

  /** Returns whether the word from {@code start} to {@code end} may stand inside a name. */
  static boolean mayBeInside(TokenizedText text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.at(i);
      boolean letter = Ideographs.isIdeograph(c) || (c >= 'a' && c <= 'z') || c == '·';
      if (!letter) {
        return false;
      }
    }
    String word = text.text().substring(start, end);
    if (GENERIC.contains(word) || OUTSIDE.contains(word)) {
      return false;
    }
    String partOfSpeech = text.partOfSpeech(start);
    if (partOfSpeech.isEmpty()) {
      return end - start > 1 || VERBS.contains(word);
    }
    return switch (partOfSpeech.charAt(0)) {
      case 'n', 'j', 'g', 'b', 's', 'x' -> true;
      case 'v' -> partOfSpeech.startsWith("vn") || VERBS.contains(word);
      case 'm' -> word.startsWith("第") || isNumber(word);
      case 'f' -> word.equals("前方");
      case 'a' -> partOfSpeech.equals("an") || partOfSpeech.equals("ag") || end - start > 1;
      default -> VERBS.contains(word);
    };
  }
}
