package io.github.tifa.facts.times;

import com.google.common.collect.ImmutableList;

/** The words that a time can be made of, and with which of their characters it can begin. */
record PointWords(WordTable festivals, WordTable eras) {
  private static final String OPENERS = "“\"公农夏阴前第头上本下世大甲乙丙丁戊己庚辛壬癸周星礼秋寒暑春闰";
  private static final String CYCLE_ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";
  private static final String DYNASTIES = "汉魏蜀吴晋宋齐梁陈隋唐辽金元明清";

  private static final ImmutableList<WordTable> STANDALONE =
      ImmutableList.of(
          TimeWords.YEARS,
          TimeWords.PARTS_OF_YEAR,
          TimeWords.MONTHS,
          TimeWords.DAYS,
          TimeWords.DAY_PARTS,
          TimeWords.SHORT_DAY_PARTS);

  static PointWords bundled() {
    return new PointWords(Festivals.bundled().names(), TimeWords.eras());
  }

  boolean begins(char c) {
    if (Numeral.isNumeric(c)
        || OPENERS.indexOf(c) >= 0
        || CYCLE_ANIMALS.indexOf(c) >= 0
        || DYNASTIES.indexOf(c) >= 0
        || festivals.beginsWith(c)
        || eras.beginsWith(c)) {
      return true;
    }
    for (WordTable table : STANDALONE) {
      if (table.beginsWith(c)) {
        return true;
      }
    }
    return false;
  }
}
