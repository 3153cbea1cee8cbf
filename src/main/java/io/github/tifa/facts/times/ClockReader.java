package io.github.tifa.facts.times;

import static io.github.tifa.facts.times.TimeField.DAY_PART;
import static io.github.tifa.facts.times.TimeField.FESTIVAL;
import static io.github.tifa.facts.times.TimeField.HOUR;
import static io.github.tifa.facts.times.TimeField.MINUTE;
import static io.github.tifa.facts.times.TimeField.SECOND;

import io.github.tifa.facts.times.Numeral.Style;
import io.github.tifa.facts.times.WordTable.Word;
import java.util.EnumMap;
import java.util.Map;

/** Reads parts of the day and clock times. */
abstract class ClockReader extends NumericDateReader {
  /** What makes another word of {@code 时} and {@code 点} after a number. */
  private static final String NO_HOUR_BEFORE = "代期间候装光速常段节空而";

  ClockReader(PointWords words, String text) {
    super(words, text);
  }

  /** Reads a part of the day, a clock time, or both. */
  boolean readTimeOfDay(boolean behindDate) {
    boolean behindDay = behindDate && isDayKnown();
    if (behindDate && !behindDay) {
      return false;
    }
    int before = pos;
    if (behindDay) {
      pos = skipBlanks(text, pos, limit, 3);
    }
    boolean part = fields.containsKey(DAY_PART);
    Word word = TimeWords.DAY_PARTS.match(text, pos, limit);
    if (word != null && word.form().equals("一早") && !behindDay) {
      word = null;
    }
    if (word != null) {
      fields.remove(DAY_PART);
      take(word);
      part = true;
    } else {
      Word brief = TimeWords.SHORT_DAY_PARTS.match(text, pos, limit);
      if (brief != null && ((behindDay && isBriefDayPart()) || startsClock(pos + 1))) {
        if (!part) {
          take(brief);
          part = true;
        }
      }
    }
    if (part && accept("的")) {
      if (!startsClock(pos)) {
        pos--;
      }
    }
    boolean clock = readClock(part || behindDay);
    if (part && !clock && !behindDay) {
      doubtful = true;
    }
    if (!clock && word == null && !(part && pos > before)) {
      pos = before;
      return false;
    }
    return true;
  }

  boolean isBriefDayPart() {
    char c = charAt(pos);
    return !fields.containsKey(FESTIVAL)
        && !fields.containsKey(DAY_PART)
        && !(c == '晚' && startsAny(pos + 1, "会宴报些年点") && !startsClock(pos + 1))
        && !(c == '早' && startsAny(pos + 1, "些已日报就在期餐"))
        && !(c == '晨' && startsAny(pos + 1, "报曦练光会"))
        && !(c == '夜' && startsAny(pos + 1, "市游景校空班晚以"));
  }

  boolean readClock(boolean certain) {
    int before = pos;
    Numeral hour = numeral(pos);
    if (hour == null || hour.value() > 24 || hour.length() > 3) {
      return false;
    }
    int sign = hour.end();
    int connector = connector(text, sign, limit);
    if (connector > 0 && certain) {
      // 早9点到5点 is read as two times; 8—10时 here.
      Numeral second = numeral(sign + connector);
      if (second != null
          && second.value() > hour.value()
          && second.value() <= 24
          && charAt(second.end()) == '时'
          && second.end() < limit
          && !startsAny(second.end() + 1, NO_HOUR_BEFORE)) {
        fields.put(HOUR, hour.value());
        rangeEnd = new EnumMap<>(Map.of(HOUR, second.value()));
        pos = second.end() + 1;
        return true;
      }
    }
    if (charAt(sign) == ':' && sign < limit) {
      return readColonClock(hour, before);
    }
    sign = skipBlanks(text, sign, limit, 1);
    boolean o = charAt(sign) == '点' && sign < limit;
    boolean shi = charAt(sign) == '时' && sign < limit;
    if ((!o && !shi) || startsAny(sign + 1, NO_HOUR_BEFORE)) {
      pos = before;
      return false;
    }
    fields.put(HOUR, hour.value());
    pos = sign + 1;
    boolean detailed = accept("钟") || accept("整") || accept("许");
    if (accept("半")) {
      fields.put(MINUTE, 30);
      detailed = true;
    } else {
      detailed |= readMinutes(o);
    }
    detailed |=
        accept("许") || accept("左右") || accept("前后") || accept("整") || accept("多") || accept("钟");
    if (!certain && !detailed) {
      boolean rangeGoesOn = rangeStart != null && rangeStart.has(HOUR);
      boolean plain = shi && (hour.style() == Style.ARABIC || hour.length() > 1);
      doubtful |= !plain && !rangeGoesOn;
    }
    return true;
  }

  boolean readMinutes(boolean spoken) {
    int before = pos;
    if (spoken && (accept("一刻") || accept("1刻"))) {
      fields.put(MINUTE, 15);
      return true;
    }
    if (spoken && (accept("三刻") || accept("3刻"))) {
      fields.put(MINUTE, 45);
      return true;
    }
    pos = skipBlanks(text, pos, limit, 1);
    Numeral minute = numeral(pos);
    if (minute != null && minute.value() < 60) {
      int sign = skipBlanks(text, minute.end(), limit, 1);
      if (charAt(sign) == '分' && sign < limit && !startsAny(sign + 1, "之钟")) {
        fields.put(MINUTE, minute.value());
        pos = sign + 1;
        Numeral second = numeral(pos);
        if (second != null
            && second.value() < 60
            && charAt(second.end()) == '秒'
            && second.end() < limit) {
          fields.put(SECOND, second.value());
          pos = second.end() + 1;
        }
        return true;
      }
      if (spoken
          && minute.style() != Style.ARABIC
          && minute.value() >= 5
          && minute.length() > 1
          && !isNumberBehind(minute.end())) {
        fields.put(MINUTE, minute.value());
        pos = minute.end();
        return true;
      }
    }
    pos = before;
    return false;
  }

  boolean readColonClock(Numeral hour, int before) {
    Numeral minute = readArabic(hour.end() + 1);
    if (hour.style() != Style.ARABIC
        || hour.length() > 2
        || minute == null
        || minute.length() != 2
        || minute.value() > 59) {
      pos = before;
      return false;
    }
    fields.put(HOUR, hour.value());
    fields.put(MINUTE, minute.value());
    pos = minute.end();
    if (charAt(pos) == ':' && pos < limit) {
      Numeral second = readArabic(pos + 1);
      if (second != null && second.length() == 2 && second.value() < 60) {
        fields.put(SECOND, second.value());
        pos = second.end();
      }
    }
    accept("许");
    return true;
  }
}
