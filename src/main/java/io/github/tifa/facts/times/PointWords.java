package io.github.tifa.facts.times;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;

/**
 * The words that a time can be made of, and with which of their characters it can begin. Immutable
 * and thread-safe.
 */
final class PointWords {
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";
  private static final String DYNASTIES = "汉魏蜀吴晋宋齐梁陈隋唐辽金元明清";

  /** What can follow the first character of a number in Chinese. */
  private static final String BEHIND_DIGIT = Numeral.CHARACTERS + "年月日号点时世季 :-至到~–―─〜∼—";

  /** What can follow a number in Arabic digits, but for a year that stands alone. */
  private static final String BEHIND_NUMBER = "年月日号点时世季 :-至到~–―─〜∼—./";

  /** The digits of a year, which may stand without 年. */
  private static final int YEAR_LENGTH = 4;

  private static final int PAIR_BITS = 16;

  private final WordTable festivals;
  private final WordTable eras;

  // Asked at every character of a text, most of which begin no time.
  private final BitSet beginnings = new BitSet(Character.MAX_VALUE + 1);

  /** The first two characters, cut to a few bits: a set bit is a maybe. */
  private final BitSet pairs = new BitSet(1 << PAIR_BITS);

  PointWords(WordTable festivals, WordTable eras) {
    this.festivals = festivals;
    this.eras = eras;
    ImmutableList.of(
            festivals,
            eras,
            TimeWords.YEARS,
            TimeWords.PARTS_OF_YEAR,
            TimeWords.MONTHS,
            TimeWords.DAYS,
            TimeWords.DAY_PARTS)
        .forEach(table -> table.words().forEach(word -> add(word.form())));
    TimeWords.PAIRS.forEach(pair -> add(pair.form()));
    add(Numeral.CHARACTERS, BEHIND_DIGIT);
    add("早晨晚夜前第头闰“\"", Numeral.CHARACTERS);
    add("“\"", initials(festivals));
    add("农夏阴", "历");
    add("公", "元");
    add("上本", "世");
    add("上本下这", "个周星礼");
    add("上", "上");
    add("下", "下");
    add("周", "一二三四五六日天");
    add("星", "期");
    add("礼", "拜");
    add("春秋", "季");
    add("春暑", "运");
    add(STEMS, BRANCHES);
    add(ANIMALS, "年");
    add(DYNASTIES, "代朝" + initials(eras));
    add("东西南北后", DYNASTIES);
  }

  private static String initials(WordTable table) {
    StringBuilder initials = new StringBuilder();
    table.words().forEach(word -> initials.append(word.form().charAt(0)));
    return initials.toString();
  }

  /** Adds every pair of a character of {@code firsts} and one of {@code seconds}. */
  private void add(String firsts, String seconds) {
    firsts.chars().forEach(beginnings::set);
    firsts
        .chars()
        .forEach(first -> seconds.chars().forEach(second -> pairs.set(pair(first, second))));
  }

  private void add(String form) {
    add(form.substring(0, 1), form.substring(1, 2));
  }

  private static int pair(int first, int second) {
    return ((first << Character.SIZE | second) * 0x9E37_79B1) >>> (Integer.SIZE - PAIR_BITS);
  }

  static PointWords bundled() {
    return new PointWords(Festivals.bundled().names(), TimeWords.eras());
  }

  WordTable festivals() {
    return festivals;
  }

  WordTable eras() {
    return eras;
  }

  /** Returns false only if no time begins at {@code start}. */
  boolean mayBegin(String text, int start) {
    char first = text.charAt(start);
    if (!beginnings.get(first) || start + 1 >= text.length()) {
      return false;
    }
    return Numeral.isArabic(first)
        ? mayFollowNumber(text, start)
        : pairs.get(pair(first, text.charAt(start + 1)));
  }

  private static boolean mayFollowNumber(String text, int start) {
    int end = start + 1;
    while (end < text.length() && Numeral.isArabic(text.charAt(end))) {
      end++;
    }
    return end - start == YEAR_LENGTH
        || (end < text.length() && BEHIND_NUMBER.indexOf(text.charAt(end)) >= 0);
  }
}
