package io.github.tifa.facts.times;

import static io.github.tifa.facts.times.TimeField.FESTIVAL;

import com.google.common.collect.ImmutableSet;
import io.github.tifa.facts.times.WordTable.Word;

/** Reads festivals, with and without quotation marks, and the holidays around them. */
abstract class FestivalReader extends PeriodReader {
  private static final ImmutableSet<String> AMBIGUOUS_FESTIVALS =
      ImmutableSet.of("新年", "新春", "圣诞", "元宵", "立春", "立夏", "立秋", "谷雨", "惊蛰");

  FestivalReader(PointWords words, String text) {
    super(words, text);
  }

  boolean readFestival() {
    Word festival = words.festivals().match(text, pos, limit);
    if (festival == null) {
      return false;
    }
    int behind = pos + festival.length();
    if (!startsHoliday(behind)) {
      doubtful |= isAmbiguous(festival);
    }
    take(festival);
    readHoliday(false);
    return true;
  }

  /** Returns whether the name of a festival is as often a number, a given name or another word. */
  static boolean isAmbiguous(Word festival) {
    return (Numeral.isNumeric(festival.form().charAt(0)) && festival.length() < 3)
        || AMBIGUOUS_FESTIVALS.contains(festival.form());
  }

  boolean startsHoliday(int at) {
    return text.startsWith("假期", at)
        || text.startsWith("小长假", at)
        || text.startsWith("黄金周", at)
        || text.startsWith("期间", at)
        || text.startsWith("假日", at)
        || text.startsWith("长假", at);
  }

  /** What follows a festival: 假期, 期间, 当天, 假期第四天, and a second festival. */
  void readHoliday(boolean quoted) {
    Word joined = words.festivals().match(text, pos, limit);
    if (joined != null && (quoted || startsHoliday(pos + joined.length()))) {
      // “八一”建军节, 国庆中秋假期.
      pos += joined.length();
    }
    boolean holiday =
        accept("小长假") || accept("黄金周") || accept("假期") || accept("假日") || accept("长假");
    if (accept("期间") || accept("当天") || accept("当日") || accept("当晚")) {
      return;
    }
    if (!holiday) {
      if (!accept("假") && quoted) {
        accept("档");
      }
      return;
    }
    int before = pos;
    accept("的");
    if (accept("第") || accept("前")) {
      Numeral number = numeral(pos);
      if (number != null && number.end() < limit && charAt(number.end()) == '天') {
        pos = number.end() + 1;
        return;
      }
    }
    pos = before;
  }

  /** A festival or plan in quotation marks. */
  boolean readQuoted() {
    char open = charAt(pos);
    if (pos >= limit || (open != '“' && open != '"')) {
      return false;
    }
    if (readPlan(pos)) {
      return true;
    }
    int before = pos;
    pos++;
    Word name = words.festivals().match(text, pos, limit);
    if (name == null) {
      pos = before;
      return false;
    }
    take(name);
    char close = open == '“' ? '”' : '"';
    if (pos >= limit || charAt(pos) != close) {
      readHoliday(false);
    }
    if (pos >= limit || charAt(pos) != close) {
      fields.remove(FESTIVAL);
      pos = before;
      return false;
    }
    pos++;
    readHoliday(true);
    return true;
  }
}
