package io.github.tifa.facts.times;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;

/**
 * The words that a time can be made of, and with which of their characters it can begin. Immutable
 * and thread-safe.
 */
final class PointWords {
  private static final String OPENERS = "“\"公农夏阴前第头上本下世大甲乙丙丁戊己庚辛壬癸周星礼秋寒暑春闰";
  private static final String CYCLE_ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";
  private static final String DYNASTIES = "汉魏蜀吴晋宋齐梁陈隋唐辽金元明清";

  private final WordTable festivals;
  private final WordTable eras;

  // Asked at every character of a text, most of which begin no time.
  private final BitSet beginnings = new BitSet(Character.MAX_VALUE + 1);

  PointWords(WordTable festivals, WordTable eras) {
    this.festivals = festivals;
    this.eras = eras;
    add(Numeral.CHARACTERS + OPENERS + CYCLE_ANIMALS + DYNASTIES);
    ImmutableList.of(
            festivals,
            eras,
            TimeWords.YEARS,
            TimeWords.PARTS_OF_YEAR,
            TimeWords.MONTHS,
            TimeWords.DAYS,
            TimeWords.DAY_PARTS,
            TimeWords.SHORT_DAY_PARTS)
        .forEach(table -> table.words().forEach(word -> beginnings.set(word.form().charAt(0))));
  }

  private void add(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      beginnings.set(characters.charAt(i));
    }
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

  boolean begins(char c) {
    return beginnings.get(c);
  }
}
