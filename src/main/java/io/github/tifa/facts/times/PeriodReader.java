package io.github.tifa.facts.times;

import static io.github.tifa.facts.times.TimeField.CENTURY;
import static io.github.tifa.facts.times.TimeField.CENTURY_OFFSET;
import static io.github.tifa.facts.times.TimeField.DECADE;
import static io.github.tifa.facts.times.TimeField.FIRST_MONTHS;
import static io.github.tifa.facts.times.TimeField.FIRST_QUARTERS;
import static io.github.tifa.facts.times.TimeField.PLAN;
import static io.github.tifa.facts.times.TimeField.QUARTER;

import java.util.EnumMap;
import java.util.Map;

/** Reads periods longer than a year, and parts of a year that are counted. */
abstract class PeriodReader extends YearReader {
  PeriodReader(PointWords words, String text) {
    super(words, text);
  }

  /** 20世纪90年代, 上世纪, 九十年代; 9至11世纪. */
  boolean readCentury() {
    int before = pos;
    accept("公元");
    boolean century = false;
    if (accept("上世纪") || accept("上个世纪")) {
      fields.put(CENTURY_OFFSET, -1);
      century = true;
    } else if (accept("本世纪")) {
      fields.put(CENTURY_OFFSET, 0);
      century = true;
    } else {
      Numeral number = numeral(pos);
      if (number != null && number.value() > 0 && number.value() <= 30) {
        int connector = connector(text, number.end(), limit);
        Numeral second = connector == 0 ? null : numeral(number.end() + connector);
        int end = second == null ? number.end() : second.end();
        if (text.startsWith("世纪", end) && end + 2 <= limit) {
          fields.put(CENTURY, number.value());
          if (second != null) {
            rangeEnd = new EnumMap<>(Map.of(CENTURY, second.value()));
          }
          pos = end + 2;
          century = true;
        }
      }
    }
    if (rangeEnd != null) {
      return true;
    }
    Numeral decade = numeral(pos);
    if (decade != null
        && decade.value() % 10 == 0
        && decade.value() < 100
        && text.startsWith("年代", decade.end())
        && decade.end() + 2 <= limit) {
      fields.put(DECADE, decade.value());
      pos = decade.end() + 2;
      century = true;
    } else if (decade != null
        && decade.value() % 10 == 0
        && isYear(decade)
        && text.startsWith("年代", decade.end())
        && decade.end() + 2 <= limit) {
      fields.put(CENTURY, decade.value() / 100 + 1);
      fields.put(DECADE, decade.value() % 100);
      pos = decade.end() + 2;
      century = true;
    }
    if (!century) {
      pos = before;
      return false;
    }
    takeEdge();
    return true;
  }

  /** “十四五”时期, 十四五期间. */
  boolean readPlan(int at) {
    boolean quoted = charAt(at) == '“' || charAt(at) == '"';
    int i = quoted ? at + 1 : at;
    int last = i;
    while (last < limit && last - i < 4 && Numeral.isNumeric(text.charAt(last))) {
      last++;
    }
    if (last - i < 2 || charAt(last - 1) != '五' || Numeral.isArabic(charAt(i))) {
      return false;
    }
    Numeral plan = Numeral.read(text, i, last - 1);
    if (plan == null || plan.end() != last - 1 || plan.value() < 1 || plan.value() > 30) {
      return false;
    }
    int end = last;
    if (quoted) {
      if (charAt(end) != '”' && charAt(end) != '"') {
        return false;
      }
      end++;
    }
    int edge = 0;
    int behind = end;
    if (text.startsWith("规划", behind)) {
      behind += 2;
    }
    if (text.startsWith("时期", behind) || text.startsWith("期间", behind)) {
      end = behind + 2;
    } else if (text.startsWith("末期", end) || text.startsWith("初期", end)) {
      edge = charAt(end) == '末' ? 3 : 1;
      end += 2;
    } else if (charAt(end) == '末' || charAt(end) == '初') {
      edge = charAt(end) == '末' ? 3 : 1;
      end += 1;
    } else {
      return false;
    }
    if (end > limit) {
      return false;
    }
    fields.put(PLAN, plan.value());
    if (edge > 0) {
      fields.put(TimeField.EDGE, edge);
    }
    pos = end;
    return true;
  }

  boolean readQuarter() {
    if (readFirstQuarters()) {
      return true;
    }
    int before = pos;
    accept("第");
    Numeral number = numeral(pos);
    if (number != null
        && number.value() >= 1
        && number.value() <= 4
        && text.startsWith("季度", number.end())
        && number.end() + 2 <= limit) {
      fields.put(QUARTER, number.value());
      pos = number.end() + 2;
      takeEdge();
      return true;
    }
    pos = before;
    return false;
  }

  /** 前三季度, 头一个季度. */
  private boolean readFirstQuarters() {
    if (!startsAny(pos, "前头")) {
      return false;
    }
    if (accept("前三季度") || accept("前3季度") || accept("头三季度")) {
      fields.put(FIRST_QUARTERS, 3);
      return true;
    }
    if (accept("头一个季度")) {
      fields.put(QUARTER, 1);
      return true;
    }
    if (accept("前两季度") || accept("前二季度") || accept("前两个季度")) {
      fields.put(FIRST_QUARTERS, 2);
      return true;
    }
    if (accept("前三个季度") || accept("前3个季度")) {
      fields.put(FIRST_QUARTERS, 3);
      return true;
    }
    return false;
  }

  /** 前11个月, 前七月. */
  boolean readFirstMonths() {
    int before = pos;
    if (accept("前") || accept("头")) {
      Numeral number = numeral(pos);
      if (number != null && number.value() >= 1 && number.value() <= 12) {
        pos = number.end();
        if (accept("个月") || accept("月")) {
          accept("份");
          fields.put(FIRST_MONTHS, number.value());
          return true;
        }
      }
    }
    pos = before;
    return false;
  }
}
