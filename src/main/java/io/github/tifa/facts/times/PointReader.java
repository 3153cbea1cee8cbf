package io.github.tifa.facts.times;

import static io.github.tifa.facts.times.TimeField.DAY;
import static io.github.tifa.facts.times.TimeField.FESTIVAL;
import static io.github.tifa.facts.times.TimeField.HOUR;
import static io.github.tifa.facts.times.TimeField.LUNAR;
import static io.github.tifa.facts.times.TimeField.SEASON;
import static io.github.tifa.facts.times.TimeField.WEEKDAY;
import static io.github.tifa.facts.times.TimeField.WEEK_OFFSET;
import static io.github.tifa.facts.times.TimeField.YEAR;
import static io.github.tifa.facts.times.TimeField.YEAR_OFFSET;

import io.github.tifa.facts.times.WordTable.Word;
import java.util.EnumMap;
import java.util.Map;

/**
 * Reads one time, from coarse to fine: year, part of the year, month, day, part of the day, clock.
 * Mutable, not thread-safe; it reads one time after another.
 */
final class PointReader extends ClockReader {
  /** What makes another word of {@code 春}, {@code 夏} … after a year. */
  private static final String NO_SEASON_BEFORE = "节晚运耕播收粮招考令捕训茶检防菜游练衣奥残亚交糖种月令意熟";

  PointReader(PointWords words, String text) {
    super(words, text);
  }

  /** Reads a time; returns false if none begins here. */
  boolean read() {
    boolean any = readDate();
    if (any && rangeEnd != null && !isDayKnown() && !fields.containsKey(HOUR)) {
      return true;
    }
    if (any && isDayKnown()) {
      readGloss();
      readWeekdayBehindDate();
    }
    boolean clock = readTimeOfDay(any);
    if (any && !clock && fields.containsKey(DAY)) {
      accept("当天");
    }
    return any || clock;
  }

  private boolean readDate() {
    if (readNumericDate() || readQuoted() || readPair()) {
      return true;
    }
    if (readPlan(pos) || readCentury()) {
      return true;
    }
    boolean year = readYear();
    if (year && rangeEnd != null) {
      return true;
    }
    if (year) {
      int before = pos;
      pos = skipBlanks(text, pos, limit, 1);
      if (!readInYear(true)) {
        pos = before;
      }
      return true;
    }
    return readInYear(false);
  }

  private boolean readInYear(boolean behindYear) {
    int before = pos;
    if (!behindYear && pos == start) {
      accept("农历");
    }
    if (readQuarter() || readFirstMonths()) {
      return true;
    }
    Word part = TimeWords.PARTS_OF_YEAR.match(text, pos, limit);
    if (part != null && (behindYear || !part.form().equals("年中"))) {
      take(part);
      return true;
    }
    if (readFestival() || readQuoted()) {
      return true;
    }
    if (behindYear) {
      Word after = TimeWords.AFTER_YEAR.match(text, pos, limit);
      if (after != null && !(after.length() == 1 && startsAny(pos + 1, NO_SEASON_BEFORE))) {
        take(after);
        return true;
      }
      if (takeEdge()) {
        return true;
      }
    }
    if (readMonth() || readDay(false)) {
      return true;
    }
    if (!behindYear && (accept("秋季学期") || accept("春季学期"))) {
      fields.put(SEASON, charAt(before) == '秋' ? 3 : 1);
      return true;
    }
    if (!behindYear && (accept("春运期间") || accept("暑运期间"))) {
      fields.put(SEASON, charAt(before) == '春' ? 1 : 2);
      return true;
    }
    if (!behindYear) {
      pos = before;
    }
    return false;
  }

  /** Two times that one word names: 今明两天. */
  private boolean readPair() {
    if (!startsAny(pos, "今昨明")) {
      return false;
    }
    for (TimeWords.Pair pair : TimeWords.PAIRS) {
      if (accept(pair.form())) {
        fields.put(pair.field(), pair.first());
        rangeEnd = new EnumMap<>(Map.of(pair.field(), pair.first() + 1));
        return true;
      }
    }
    if (accept("今冬明春")) {
      fields.put(YEAR_OFFSET, 0);
      fields.put(SEASON, 4);
      rangeEnd = new EnumMap<>(Map.of(YEAR_OFFSET, 1, SEASON, 1));
      return true;
    }
    return false;
  }

  /** A date in brackets that says the same: 今天（6月22日）, 7月27日（农历六月廿二）. */
  private void readGloss() {
    if (!startsAny(pos, "(") || fields.containsKey(WEEK_OFFSET) || fields.containsKey(LUNAR)) {
      return;
    }
    PointReader gloss = new PointReader(words, text);
    gloss.moveTo(pos + 1, limit, null);
    if (!gloss.readInside() || !startsAny(gloss.pos, ")")) {
      return;
    }
    if (!gloss.fields.containsKey(LUNAR) && !gloss.fields.containsKey(FESTIVAL)) {
      gloss.fields.forEach(fields::putIfAbsent);
    } else if (fields.containsKey(YEAR)) {
      // A full date and another name of the day are two expressions.
      return;
    }
    doubtful = false;
    pos = gloss.pos + 1;
  }

  /** Reads a time that has no gloss of its own. */
  private boolean readInside() {
    boolean any = readDate();
    if (!any || rangeEnd != null || !isDayKnown()) {
      return false;
    }
    readTimeOfDay(true);
    return true;
  }

  private void readWeekdayBehindDate() {
    if (fields.containsKey(WEEKDAY) || fields.containsKey(FESTIVAL)) {
      return;
    }
    int before = pos;
    pos = skipBlanks(text, pos, limit, 2);
    if ((accept("星期") || accept("周") || accept("礼拜")) && pos < limit) {
      int weekday = weekday(charAt(pos));
      if (weekday > 0) {
        int behind = skipBlanks(text, pos + 1, limit, 3);
        // A weekday that only follows the date is apart from it: 2024年7月29日 星期一.
        if (startsClock(behind) || startsDayPart(behind)) {
          fields.put(WEEKDAY, weekday);
          pos++;
          return;
        }
      }
    }
    pos = before;
  }
}
