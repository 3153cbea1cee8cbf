package io.github.tifa.facts.times;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;

/**
 * The words that a time can be made of, and with which of their characters it can begin. Immutable
 * and thread-safe.
 */
final class PointWords {
  /** Characters after which too much can follow to be listed. */
  private static final String OPENERS = "0123456789“\"公农夏阴前第头上本下甲乙丙丁戊己庚辛壬癸周星礼秋寒暑春闰";

  private static final String CYCLE_ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";
  private static final String DYNASTIES = "汉魏蜀吴晋宋齐梁陈隋唐辽金元明清";

  /** What can stand right before a dynasty, a week or an hour; some words begin with it too. */
  private static final String LEADS = "东西南北后这早晨晚夜";

  /** What can follow the first character of a number in Chinese. */
  private static final String BEHIND_DIGIT = Numeral.CHARACTERS + "年月日号点时世季 :-至到~–―─〜∼—";

  private static final int PAIR_BITS = 13;

  private final WordTable festivals;
  private final WordTable eras;

  // Asked at every character of a text, most of which begin no time.
  private final BitSet beginnings = new BitSet(Character.MAX_VALUE + 1);

  /** The first characters that are enough; of the others the second one counts. */
  private final BitSet sufficient = new BitSet(Character.MAX_VALUE + 1);

  /** The first two characters, cut to a few bits: a set bit is a maybe. */
  private final BitSet pairs = new BitSet(1 << PAIR_BITS);

  PointWords(WordTable festivals, WordTable eras) {
    this.festivals = festivals;
    this.eras = eras;
    String openers = OPENERS + CYCLE_ANIMALS + DYNASTIES;
    (openers + Numeral.CHARACTERS).chars().forEach(beginnings::set);
    (openers + LEADS).chars().forEach(sufficient::set);
    Numeral.CHARACTERS
        .chars()
        .forEach(first -> BEHIND_DIGIT.chars().forEach(second -> pairs.set(pair(first, second))));
    ImmutableList.of(
            festivals,
            eras,
            TimeWords.YEARS,
            TimeWords.PARTS_OF_YEAR,
            TimeWords.MONTHS,
            TimeWords.DAYS,
            TimeWords.DAY_PARTS,
            TimeWords.SHORT_DAY_PARTS)
        .forEach(table -> table.words().forEach(word -> add(word.form())));
    TimeWords.PAIRS.forEach(pair -> add(pair.form()));
  }

  private void add(String form) {
    beginnings.set(form.charAt(0));
    if (form.length() > 1) {
      pairs.set(pair(form.charAt(0), form.charAt(1)));
    } else {
      sufficient.set(form.charAt(0));
    }
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
    return beginnings.get(first)
        && (sufficient.get(first)
            || (start + 1 < text.length() && pairs.get(pair(first, text.charAt(start + 1)))));
  }
}
