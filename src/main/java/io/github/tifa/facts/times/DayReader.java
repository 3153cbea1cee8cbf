package io.github.tifa.facts.times;

import static io.github.tifa.facts.times.TimeField.DAY;
import static io.github.tifa.facts.times.TimeField.FIRST_DAYS;
import static io.github.tifa.facts.times.TimeField.LUNAR;
import static io.github.tifa.facts.times.TimeField.MONTH;
import static io.github.tifa.facts.times.TimeField.WEEKDAY;
import static io.github.tifa.facts.times.TimeField.WEEKEND;
import static io.github.tifa.facts.times.TimeField.WEEK_OFFSET;

import io.github.tifa.facts.times.Numeral.Style;
import io.github.tifa.facts.times.WordTable.Word;
import java.util.EnumMap;
import java.util.Map;

/** Reads months, days and weeks. */
abstract class DayReader extends FestivalReader {
  DayReader(PointWords words, String text) {
    super(words, text);
  }

  boolean readMonth() {
    int before = pos;
    Word word = TimeWords.MONTHS.match(text, pos, limit);
    if (word != null) {
      take(word);
      readInMonth(false);
      return true;
    }
    if (!fields.containsKey(LUNAR) && accept("农历")) {
      fields.put(LUNAR, 1);
      word = TimeWords.MONTHS.match(text, pos, limit);
      if (word != null) {
        take(word);
        readInMonth(false);
        return true;
      }
    }
    if (accept("闰")) {
      fields.put(LUNAR, 1);
    }
    Numeral number = numeral(pos);
    if (number == null || number.value() < 1 || number.value() > 12 || number.length() > 2) {
      pos = before;
      fields.remove(LUNAR);
      return false;
    }
    int behind = number.end();
    int connector = connector(text, behind, limit);
    if (connector > 0) {
      Numeral second = numeral(behind + connector);
      if (second != null
          && second.length() <= 2
          && second.value() > number.value()
          && second.value() <= 12
          && isMonthSign(second.end())) {
        fields.put(MONTH, number.value());
        rangeEnd = new EnumMap<>(Map.of(MONTH, second.value()));
        pos = second.end() + 1;
        accept("份");
        return true;
      }
    }
    behind = skipBlanks(text, behind, limit, 1);
    if (!isMonthSign(behind)) {
      pos = before;
      fields.remove(LUNAR);
      return false;
    }
    fields.put(MONTH, number.value());
    pos = behind + 1;
    boolean alone =
        before == start
            && rangeStart == null
            && number.length() == 1
            && number.style() != Style.ARABIC;
    if (!accept("份")) {
      int afterMonth = pos;
      pos = skipBlanks(text, pos, limit, 1);
      if (!readInMonth(number.style() != Style.ARABIC)) {
        pos = afterMonth;
        // 一月 is as often “one month”.
        doubtful |= alone && number.value() == 1;
      }
    }
    return true;
  }

  boolean isMonthSign(int at) {
    return at < limit && charAt(at) == '月' && !startsAny(at + 1, "龄饼球薪票子经嫂亮供");
  }

  boolean readInMonth(boolean chineseMonth) {
    Word tenDays = TimeWords.TEN_DAYS.match(text, pos, limit);
    if (tenDays != null) {
      take(tenDays);
      return true;
    }
    if (readDay(true)) {
      return true;
    }
    if (readLunarDay(chineseMonth)) {
      return true;
    }
    int before = pos;
    if (accept("前")) {
      Numeral number = numeral(pos);
      if (number != null && charAt(number.end()) == '天' && number.end() < limit) {
        fields.put(FIRST_DAYS, number.value());
        pos = number.end() + 1;
        return true;
      }
      pos = before;
    }
    return takeEdge();
  }

  /** 初五, and 十五 or 廿六 without 日 behind a month. */
  boolean readLunarDay(boolean chineseMonth) {
    boolean first = charAt(pos) == '初' && pos < limit;
    Numeral number = numeral(first ? pos + 1 : pos);
    if (number == null
        || number.style() == Style.ARABIC
        || number.value() < 1
        || number.value() > (first ? 10 : 30)) {
      return false;
    }
    boolean lunar = fields.containsKey(LUNAR) || first || charAt(pos) == '廿';
    if (!lunar) {
      if (!chineseMonth || number.value() < 10) {
        return false;
      }
      doubtful = true;
    } else {
      fields.put(LUNAR, 1);
    }
    fields.put(DAY, number.value());
    pos = number.end();
    return true;
  }

  boolean readDay(boolean behindMonth) {
    int before = pos;
    if (!behindMonth || fields.containsKey(TimeField.MONTH_OFFSET)) {
      Word word = TimeWords.DAYS.match(text, pos, limit);
      if (word != null && !isOtherWord(word)) {
        take(word);
        return true;
      }
    }
    if (!behindMonth && readWeek()) {
      return true;
    }
    Numeral number = numeral(pos);
    if (number == null || number.value() < 1 || number.value() > 31 || number.length() > 3) {
      return false;
    }
    int behind = number.end();
    int connector = connector(text, behind, limit);
    if (connector > 0) {
      Numeral second = numeral(behind + connector);
      if (second != null
          && second.value() > number.value()
          && second.value() <= 31
          && isDaySign(second.end(), behindMonth)) {
        fields.put(DAY, number.value());
        rangeEnd = new EnumMap<>(Map.of(DAY, second.value()));
        pos = second.end() + 1;
        return true;
      }
    }
    behind = skipBlanks(text, behind, limit, 1);
    if (!isDaySign(behind, behindMonth)) {
      pos = before;
      return false;
    }
    fields.put(DAY, number.value());
    pos = behind + 1;
    if (!behindMonth
        && number.length() == 1
        && number.style() != Style.ARABIC
        && before == start
        && rangeStart == null) {
      // 一日 is as often “one day”.
      doubtful = number.value() < 2 && !startsDayPart(pos);
    }
    if (!behindMonth && charAt(behind) == '号') {
      doubtful = !startsDayPart(pos);
    }
    return true;
  }

  /** Returns whether the word is only the beginning of another one: 今日头条. */
  boolean isOtherWord(Word word) {
    int behind = pos + word.length();
    return (word.form().equals("后天") && startsAny(behind, "性的"))
        || (word.form().equals("明日") && text.startsWith("之", behind));
  }

  boolean isDaySign(int at, boolean behindMonth) {
    if (at >= limit) {
      return false;
    }
    char c = charAt(at);
    return (c == '日' && (behindMonth || !startsAny(at + 1, "元本内游语")))
        || (c == '号' && !startsAny(at + 1, "楼线院令文馆厅机星煤矿井站地店桥门厂"));
  }

  /** 上周五, 下个星期, 周日, 本周末. */
  boolean readWeek() {
    int before = pos;
    Word week = TimeWords.WEEKS.match(text, pos, limit);
    if (week != null) {
      pos += week.length();
    }
    if (!(accept("星期") || accept("礼拜") || accept("周"))) {
      pos = before;
      return false;
    }
    int weekday = weekday(charAt(pos));
    boolean found = true;
    if (weekday > 0 && pos < limit) {
      fields.put(WEEKDAY, weekday);
      pos++;
    } else if (week != null && accept("末")) {
      fields.put(WEEKEND, 1);
    } else if (week == null || startsAny(pos, "边围期转年岁全")) {
      found = false;
    }
    if (!found) {
      pos = before;
      return false;
    }
    if (week != null) {
      fields.put(WEEK_OFFSET, week.fields().getOrDefault(WEEK_OFFSET, 0));
    } else {
      doubtful = !startsDayPart(pos);
    }
    return true;
  }

  static int weekday(char c) {
    return c == '天' ? 7 : "一二三四五六日".indexOf(c) + 1;
  }
}
