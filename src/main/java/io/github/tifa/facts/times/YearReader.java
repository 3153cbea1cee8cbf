package io.github.tifa.facts.times;

import static io.github.tifa.facts.times.TimeField.CYCLE_YEAR;
import static io.github.tifa.facts.times.TimeField.LAST_YEAR;
import static io.github.tifa.facts.times.TimeField.LUNAR;
import static io.github.tifa.facts.times.TimeField.SHORT_YEAR;
import static io.github.tifa.facts.times.TimeField.YEAR;

import io.github.tifa.facts.times.Numeral.Style;
import io.github.tifa.facts.times.WordTable.Word;
import java.util.EnumMap;
import java.util.Map;

/** Reads years: numbered, relative, of an era or of the cycle of sixty. */
abstract class YearReader extends PointCursor {
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";
  private static final String DYNASTIES = "汉魏蜀吴晋宋齐梁陈隋唐辽金元明清";

  YearReader(PointWords words, String text) {
    super(words, text);
  }

  boolean readYear() {
    int before = pos;
    Word word = TimeWords.YEARS.match(text, pos, limit);
    if (word != null) {
      take(word);
      // Alone it is as often “in those days”.
      doubtful = word.form().equals("当年") && !startsMonth(pos) && !startsAny(pos, "底末初春夏秋冬");
      return true;
    }
    boolean lunar = accept("农历") || accept("夏历") || accept("阴历");
    if (readCycleYear() || readEraYear() || readNumberedYear()) {
      lunar |= accept("农历");
      if (lunar) {
        fields.put(LUNAR, 1);
      }
      return true;
    }
    if (lunar) {
      fields.put(LUNAR, 1);
      return false;
    }
    pos = before;
    return false;
  }

  /** 甲辰年, 蛇年. */
  boolean readCycleYear() {
    if (charAt(pos + 2) == '年' && pos + 2 < limit) {
      int stem = STEMS.indexOf(charAt(pos));
      int branch = BRANCHES.indexOf(charAt(pos + 1));
      if (stem >= 0 && branch >= 0 && stem % 2 == branch % 2) {
        // The number below sixty with these remainders.
        fields.put(CYCLE_YEAR, (stem * 6 - branch * 5 + 60) % 60 + 1);
        pos += 3;
        return true;
      }
    }
    int animal = ANIMALS.indexOf(charAt(pos));
    if (animal >= 0 && charAt(pos + 1) == '年' && pos + 1 < limit) {
      fields.put(CYCLE_YEAR, 100 + animal + 1);
      pos += 2;
      doubtful = words.festivals().match(text, pos, limit) == null && charAt(start) != '农';
      return true;
    }
    return false;
  }

  /** 清光绪三年, 天宝年间. */
  boolean readEraYear() {
    int before = pos;
    if (accept("东") || accept("西") || accept("南") || accept("北") || accept("后")) {
      if (DYNASTIES.indexOf(charAt(pos)) < 0) {
        pos = before;
      }
    }
    if (DYNASTIES.indexOf(charAt(pos)) >= 0 && pos < limit) {
      pos++;
      if (charAt(pos) == '代' || charAt(pos) == '朝') {
        pos++;
      }
    }
    Word era = words.eras().match(text, pos, limit);
    if (era == null && pos > before) {
      pos = before;
      era = words.eras().match(text, pos, limit);
    }
    if (era != null) {
      int behind = pos + era.length();
      int first = era.fields().getOrDefault(YEAR, 0);
      if (text.startsWith("年间", behind) && behind + 2 <= limit) {
        pos = behind + 2;
        fields.put(YEAR, first);
        rangeEnd = new EnumMap<>(Map.of(YEAR, era.fields().getOrDefault(LAST_YEAR, first)));
        return true;
      }
      boolean original = charAt(behind) == '元';
      Numeral number = original ? null : numeral(behind);
      int end = original ? behind + 1 : number == null ? behind : number.end();
      if (end > behind && charAt(end) == '年' && end < limit) {
        fields.put(YEAR, first + (number == null ? 1 : number.value()) - 1);
        pos = end + 1;
        return true;
      }
    }
    pos = before;
    return false;
  }

  boolean readNumberedYear() {
    int before = pos;
    boolean commonEra = accept("公元");
    boolean negative = accept("前");
    Numeral number = numeral(pos);
    if (number == null || !isYearNumber(number, commonEra)) {
      pos = before;
      return false;
    }
    int behind = number.end();
    int connector = connector(text, behind, limit);
    Numeral second = connector == 0 ? null : numeral(behind + connector);
    if (second != null && isYear(number) && (isYear(second) || second.length() == 2) && !negative) {
      int end = skipBlanks(text, second.end(), limit, 1);
      int last = isYear(second) ? second.value() : number.value() / 100 * 100 + second.value();
      boolean named = charAt(end) == '年' && end < limit && !isYearCompound(end + 1);
      if (last > number.value() && (named || !isNumberBehind(second.end()))) {
        fields.put(YEAR, number.value());
        rangeEnd = new EnumMap<>(Map.of(YEAR, last));
        doubtful = !named;
        pos = named ? end + 1 : second.end();
        if (named) {
          accept("度");
        }
        return true;
      }
    }
    int end = skipBlanks(text, behind, limit, 1);
    boolean named = charAt(end) == '年' && end < limit && !isYearCompound(end + 1);
    if (!named) {
      if (isYear(number)
          && number.style() == Style.ARABIC
          && (text.startsWith("财年", behind)
              || text.startsWith("年度", behind)
              || TimeWords.PARTS_OF_YEAR.match(text, behind, limit) != null)) {
        fields.put(YEAR, number.value());
        pos = behind;
        accept("财年");
        return true;
      }
      if (isYear(number) && rangeStart != null && rangeStart.has(YEAR) && !isNumberBehind(behind)) {
        fields.put(YEAR, number.value());
        pos = behind;
        return true;
      }
      if (isYear(number)
          && number.style() == Style.ARABIC
          && number.value() >= 1900
          && number.value() < 2100
          && !isNumberBehind(behind)) {
        fields.put(YEAR, number.value());
        pos = behind;
        doubtful = true;
        return true;
      }
      pos = before;
      return false;
    }
    pos = end + 1;
    if (negative) {
      fields.put(YEAR, 1 - number.value());
      doubtful = !commonEra && number.value() < 100;
    } else if (isYear(number) || commonEra || number.length() >= 3) {
      fields.put(YEAR, number.value());
      doubtful = number.style() == Style.ADDITIVE || number.length() == 3;
    } else {
      fields.put(SHORT_YEAR, number.value());
      doubtful = number.value() >= 10 || number.length() < 2;
    }
    doubtful &= !startsMonth(pos);
    accept("度");
    return true;
  }

  static boolean isYear(Numeral number) {
    return number.style() == Style.ADDITIVE
        ? number.value() >= 1000 && number.value() < 3000
        : number.length() == 4 && number.value() < 3000;
  }

  static boolean isYearNumber(Numeral number, boolean commonEra) {
    return isYear(number) || (number.length() <= 3 && (commonEra || number.length() >= 2));
  }

  /** Returns whether {@code 年} and what follows at {@code at} is another word. */
  boolean isYearCompound(int at) {
    char c = charAt(at);
    return c == '代' || c == '级' || c == '龄' || (c == '来' && charAt(at + 1) != '年');
  }
}
