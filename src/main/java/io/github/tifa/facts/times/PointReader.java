package io.github.tifa.facts.times;

import static io.github.tifa.facts.times.TimeField.CENTURY;
import static io.github.tifa.facts.times.TimeField.CENTURY_OFFSET;
import static io.github.tifa.facts.times.TimeField.CYCLE_YEAR;
import static io.github.tifa.facts.times.TimeField.DAY;
import static io.github.tifa.facts.times.TimeField.DAY_OFFSET;
import static io.github.tifa.facts.times.TimeField.DAY_PART;
import static io.github.tifa.facts.times.TimeField.DAY_SHIFT;
import static io.github.tifa.facts.times.TimeField.DECADE;
import static io.github.tifa.facts.times.TimeField.FESTIVAL;
import static io.github.tifa.facts.times.TimeField.FIRST_DAYS;
import static io.github.tifa.facts.times.TimeField.FIRST_MONTHS;
import static io.github.tifa.facts.times.TimeField.FIRST_QUARTERS;
import static io.github.tifa.facts.times.TimeField.HOUR;
import static io.github.tifa.facts.times.TimeField.LUNAR;
import static io.github.tifa.facts.times.TimeField.MINUTE;
import static io.github.tifa.facts.times.TimeField.MONTH;
import static io.github.tifa.facts.times.TimeField.PLAN;
import static io.github.tifa.facts.times.TimeField.QUARTER;
import static io.github.tifa.facts.times.TimeField.SEASON;
import static io.github.tifa.facts.times.TimeField.SECOND;
import static io.github.tifa.facts.times.TimeField.SHORT_YEAR;
import static io.github.tifa.facts.times.TimeField.WEEKDAY;
import static io.github.tifa.facts.times.TimeField.WEEKEND;
import static io.github.tifa.facts.times.TimeField.WEEK_OFFSET;
import static io.github.tifa.facts.times.TimeField.YEAR;
import static io.github.tifa.facts.times.TimeField.YEAR_OFFSET;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.tifa.facts.times.Numeral.Style;
import io.github.tifa.facts.times.WordTable.Word;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one time, from coarse to fine: year, part of the year, month, day, part of the day, clock.
 * Mutable, for one use.
 */
final class PointReader {
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";
  private static final String DYNASTIES = "汉魏蜀吴晋宋齐梁陈隋唐辽金元明清";

  /** What makes another word of {@code 春}, {@code 夏} … after a year. */
  private static final String NO_SEASON_BEFORE = "节晚运耕播收粮招考令捕训茶检防菜游练衣奥残亚交糖种月令意熟";

  private static final ImmutableSet<String> AMBIGUOUS_FESTIVALS =
      ImmutableSet.of("新年", "新春", "圣诞", "元宵", "立春", "立夏", "立秋", "谷雨", "惊蛰");

  /** What makes another word of {@code 时} and {@code 点} after a number. */
  private static final String NO_HOUR_BEFORE = "代期间候装光速常段节空而";

  private final PointWords words;
  private final String text;
  private final int start;
  private final int limit;
  private final @Nullable TimePoint rangeStart;
  private final EnumMap<TimeField, Integer> fields = new EnumMap<>(TimeField.class);
  private @Nullable EnumMap<TimeField, Integer> rangeEnd;
  private int pos;
  private boolean doubtful;

  /**
   * Creates a reader.
   *
   * @param rangeStart the first time of the period of which this is the second; null if there is
   *     none
   */
  PointReader(PointWords words, String text, int start, int limit, @Nullable TimePoint rangeStart) {
    this.words = words;
    this.text = text;
    this.start = start;
    this.limit = limit;
    this.rangeStart = rangeStart;
    this.pos = start;
  }

  /** Returns the code unit after what was read. */
  int position() {
    return pos;
  }

  TimePoint point() {
    return new TimePoint(Maps.immutableEnumMap(fields));
  }

  /** Returns the end of a period that is written within one time, as in {@code 1至9月}. */
  @Nullable TimePoint rangeEnd() {
    return rangeEnd == null ? null : new TimePoint(Maps.immutableEnumMap(rangeEnd));
  }

  boolean doubtful() {
    return doubtful;
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
    if (readNumericDate() || readQuoted() || readSpecialRange()) {
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

  // Years

  private boolean readYear() {
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

  private boolean startsMonth(int at) {
    Numeral month = Numeral.read(text, at, limit);
    return month != null && charAt(month.end()) == '月';
  }

  private boolean startsAny(int at, String chars) {
    return at < limit && chars.indexOf(text.charAt(at)) >= 0;
  }

  /** 甲辰年, 蛇年. */
  private boolean readCycleYear() {
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
  private boolean readEraYear() {
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
        return true;
      }
      boolean original = charAt(behind) == '元';
      Numeral number = original ? null : Numeral.read(text, behind, limit);
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

  private boolean readNumberedYear() {
    int before = pos;
    boolean commonEra = accept("公元");
    boolean negative = accept("前");
    Numeral number = Numeral.read(text, pos, limit);
    if (number == null || !isYearNumber(number, commonEra)) {
      pos = before;
      return false;
    }
    int behind = number.end();
    int connector = connector(text, behind, limit);
    Numeral second = connector == 0 ? null : Numeral.read(text, behind + connector, limit);
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

  private static boolean isYear(Numeral number) {
    return number.style() == Style.ADDITIVE
        ? number.value() >= 1000 && number.value() < 3000
        : number.length() == 4 && number.value() < 3000;
  }

  private static boolean isYearNumber(Numeral number, boolean commonEra) {
    return isYear(number) || (number.length() <= 3 && (commonEra || number.length() >= 2));
  }

  /** Returns whether {@code 年} and what follows at {@code at} is another word. */
  private boolean isYearCompound(int at) {
    char c = charAt(at);
    return c == '代' || c == '级' || c == '龄' || (c == '来' && charAt(at + 1) != '年');
  }

  private boolean isNumberBehind(int at) {
    char c = charAt(at);
    return at < limit
        && (Numeral.isNumeric(c)
            || c == '.'
            || c == ','
            || c == '%'
            || c == '-'
            || c == '/'
            || (c >= 'a' && c <= 'z')
            || c == '个'
            || c == '万'
            || c == '亿'
            || c == '元'
            || c == '多'
            || c == '余'
            || c == '名'
            || c == '人'
            || c == '家'
            || c == '米'
            || c == '吨'
            || c == '公'
            || c == '平');
  }

  /** 20世纪90年代, 上世纪, 九十年代; 9至11世纪. */
  private boolean readCentury() {
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
      Numeral number = Numeral.read(text, pos, limit);
      if (number != null && number.value() > 0 && number.value() <= 30) {
        int connector = connector(text, number.end(), limit);
        Numeral second =
            connector == 0 ? null : Numeral.read(text, number.end() + connector, limit);
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
    Numeral decade = Numeral.read(text, pos, limit);
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
  private boolean readPlan(int at) {
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

  // Inside a year

  private boolean readInYear(boolean behindYear) {
    int before = pos;
    if (!behindYear && pos == start) {
      accept("农历");
    }
    if (readQuarter() || readFirstMonths()) {
      return true;
    }
    Word part = TimeWords.PARTS_OF_YEAR.match(text, pos, limit);
    if (part != null && (behindYear || isPartOfYear(part))) {
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

  private boolean isPartOfYear(Word part) {
    // 年终奖, 年底前 are two things.
    return !(part.form().equals("年终") || part.form().equals("年中"));
  }

  private boolean takeEdge() {
    Word edge = TimeWords.EDGES.match(text, pos, limit);
    if (edge == null) {
      return false;
    }
    char next = charAt(pos + 1);
    if (edge.length() == 1
        && (next == '中'
            || next == '级'
            || next == '步'
            || next == '次'
            || next == '层'
            || next == '端')) {
      return false;
    }
    take(edge);
    return true;
  }

  private boolean readQuarter() {
    int before = pos;
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
    accept("第");
    Numeral number = Numeral.read(text, pos, limit);
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

  /** 前11个月, 前七月. */
  private boolean readFirstMonths() {
    int before = pos;
    if (accept("前") || accept("头")) {
      Numeral number = Numeral.read(text, pos, limit);
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

  private boolean readFestival() {
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
  private static boolean isAmbiguous(Word festival) {
    return (Numeral.isNumeric(festival.form().charAt(0)) && festival.length() < 3)
        || AMBIGUOUS_FESTIVALS.contains(festival.form());
  }

  private boolean startsHoliday(int at) {
    return text.startsWith("假期", at)
        || text.startsWith("小长假", at)
        || text.startsWith("黄金周", at)
        || text.startsWith("期间", at)
        || text.startsWith("假日", at)
        || text.startsWith("长假", at);
  }

  /** What follows a festival: 假期, 期间, 当天, 假期第四天, and a second festival. */
  private void readHoliday(boolean quoted) {
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
      Numeral number = Numeral.read(text, pos, limit);
      if (number != null && number.end() < limit && charAt(number.end()) == '天') {
        pos = number.end() + 1;
        return;
      }
    }
    pos = before;
  }

  /** A festival or plan in quotation marks. */
  private boolean readQuoted() {
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

  /** Two times that one word names: 今明两天. */
  private boolean readSpecialRange() {
    if (accept("今明两天") || accept("今明天") || accept("今明两日")) {
      fields.put(DAY_OFFSET, 0);
      rangeEnd = new EnumMap<>(Map.of(DAY_OFFSET, 1));
      return true;
    }
    if (accept("昨今两天")) {
      fields.put(DAY_OFFSET, -1);
      rangeEnd = new EnumMap<>(Map.of(DAY_OFFSET, 0));
      return true;
    }
    if (accept("明后两天")) {
      fields.put(DAY_OFFSET, 1);
      rangeEnd = new EnumMap<>(Map.of(DAY_OFFSET, 2));
      return true;
    }
    if (accept("今明两年")) {
      fields.put(YEAR_OFFSET, 0);
      rangeEnd = new EnumMap<>(Map.of(YEAR_OFFSET, 1));
      return true;
    }
    if (accept("明后年") || accept("明后两年")) {
      fields.put(YEAR_OFFSET, 1);
      rangeEnd = new EnumMap<>(Map.of(YEAR_OFFSET, 2));
      return true;
    }
    if (accept("今冬明春")) {
      fields.put(YEAR_OFFSET, 0);
      fields.put(SEASON, 4);
      rangeEnd = new EnumMap<>(Map.of(YEAR_OFFSET, 1, SEASON, 1));
      return true;
    }
    return false;
  }

  // Months and days

  private boolean readMonth() {
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
    Numeral number = Numeral.read(text, pos, limit);
    if (number == null || number.value() < 1 || number.value() > 12 || number.length() > 2) {
      pos = before;
      fields.remove(LUNAR);
      return false;
    }
    int behind = number.end();
    int connector = connector(text, behind, limit);
    if (connector > 0) {
      Numeral second = Numeral.read(text, behind + connector, limit);
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

  private boolean isMonthSign(int at) {
    return at < limit && charAt(at) == '月' && !startsAny(at + 1, "龄饼球薪票子经嫂亮供");
  }

  private boolean readInMonth(boolean chineseMonth) {
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
      Numeral number = Numeral.read(text, pos, limit);
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
  private boolean readLunarDay(boolean chineseMonth) {
    boolean first = charAt(pos) == '初' && pos < limit;
    Numeral number = Numeral.read(text, first ? pos + 1 : pos, limit);
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

  private boolean readDay(boolean behindMonth) {
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
    Numeral number = Numeral.read(text, pos, limit);
    if (number == null || number.value() < 1 || number.value() > 31 || number.length() > 3) {
      return false;
    }
    int behind = number.end();
    int connector = connector(text, behind, limit);
    if (connector > 0) {
      Numeral second = Numeral.read(text, behind + connector, limit);
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
  private boolean isOtherWord(Word word) {
    int behind = pos + word.length();
    return (word.form().equals("后天") && startsAny(behind, "性的"))
        || (word.form().equals("明日") && text.startsWith("之", behind));
  }

  private boolean startsDayPart(int at) {
    return TimeWords.DAY_PARTS.match(text, at, limit) != null || startsAny(at, "早晚");
  }

  private boolean isDaySign(int at, boolean behindMonth) {
    if (at >= limit) {
      return false;
    }
    char c = charAt(at);
    return (c == '日' && (behindMonth || !startsAny(at + 1, "元本内游语")))
        || (c == '号' && !startsAny(at + 1, "楼线院令文馆厅机星煤矿井站地店桥门厂"));
  }

  /** 上周五, 下个星期, 周日, 本周末. */
  private boolean readWeek() {
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

  private static int weekday(char c) {
    return c == '天' ? 7 : "一二三四五六日".indexOf(c) + 1;
  }

  /** 2024-07-29, 2024.7.29, 2024/07/29, 29.7.2024, 29/7/2024; 7/29, which is doubtful. */
  private boolean readNumericDate() {
    if (pos >= limit || !Numeral.isArabic(charAt(pos))) {
      return false;
    }
    Numeral first = Numeral.read(text, pos, limit);
    if (first == null) {
      return false;
    }
    char separator = charAt(first.end());
    if (first.end() >= limit || "-./ ".indexOf(separator) < 0) {
      return false;
    }
    Numeral second = readArabic(first.end() + 1);
    if (second == null || second.length() > 2) {
      return false;
    }
    Numeral third =
        second.end() < limit && charAt(second.end()) == separator
            ? readArabic(second.end() + 1)
            : null;
    if (third == null) {
      if (separator == '/'
          && isMonthAndDay(first.value(), second.value())
          && charAt(second.end()) != '/') {
        return putDate(null, first.value(), second.value(), second.end(), true);
      }
      return false;
    }
    if (charAt(third.end()) == separator && separator != ' ' && separator != '.') {
      return false;
    }
    if (first.length() == 4
        && third.length() <= 2
        && isMonthAndDay(second.value(), third.value())) {
      return putDate(first.value(), second.value(), third.value(), third.end(), separator == ' ');
    }
    if (separator == ' ' || first.length() > 2) {
      return false;
    }
    if (third.length() == 4 && isMonthAndDay(second.value(), first.value())) {
      return putDate(third.value(), second.value(), first.value(), third.end(), true);
    }
    if (third.length() == 2 && isMonthAndDay(second.value(), first.value())) {
      return putShortDate(third.value(), second.value(), first.value(), third.end());
    }
    if (isMonthAndDay(second.value(), third.value())) {
      return putShortDate(first.value(), second.value(), third.value(), third.end());
    }
    return false;
  }

  private boolean putShortDate(int year, int month, int day, int end) {
    putDate(null, month, day, end, true);
    fields.put(SHORT_YEAR, year);
    return true;
  }

  private boolean putDate(@Nullable Integer year, int month, int day, int end, boolean doubt) {
    if (year != null) {
      fields.put(YEAR, year);
    }
    fields.put(MONTH, month);
    fields.put(DAY, day);
    doubtful = doubt;
    pos = end;
    return true;
  }

  private @Nullable Numeral readArabic(int at) {
    return at < limit && Numeral.isArabic(charAt(at)) ? Numeral.read(text, at, limit) : null;
  }

  private static boolean isMonthAndDay(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  private boolean isDayKnown() {
    return fields.containsKey(DAY)
        || fields.containsKey(DAY_OFFSET)
        || fields.containsKey(DAY_SHIFT)
        || fields.containsKey(WEEKDAY)
        || fields.containsKey(WEEK_OFFSET)
        || fields.containsKey(FESTIVAL);
  }

  /** A date in brackets that says the same: 今天（6月22日）. */
  private void readGloss() {
    if (pos >= limit || charAt(pos) != '(' || fields.containsKey(WEEK_OFFSET)) {
      return;
    }
    if (isMonthDay() && !startsWeekday(pos + 1) && fields.containsKey(LUNAR)) {
      return;
    }
    PointReader gloss = new PointReader(words, text, pos + 1, limit, null);
    if (gloss.rangeStart == null
        && gloss.readInside()
        && charAt(gloss.pos) == ')'
        && gloss.pos < limit) {
      if (gloss.fields.containsKey(LUNAR) || gloss.fields.containsKey(FESTIVAL)) {
        if (fields.containsKey(YEAR)) {
          return;
        }
      } else {
        gloss.fields.forEach(fields::putIfAbsent);
      }
      doubtful = false;
      pos = gloss.pos + 1;
    }
  }

  private boolean isMonthDay() {
    return fields.containsKey(MONTH) && fields.containsKey(DAY);
  }

  private boolean startsWeekday(int at) {
    return text.startsWith("星期", at) || text.startsWith("周", at);
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

  // Time of day

  /** Reads a part of the day, a clock time, or both. */
  private boolean readTimeOfDay(boolean behindDate) {
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

  private boolean isBriefDayPart() {
    char c = charAt(pos);
    return !fields.containsKey(FESTIVAL)
        && !fields.containsKey(DAY_PART)
        && !(c == '晚' && startsAny(pos + 1, "会宴报些年点") && !startsClock(pos + 1))
        && !(c == '早' && startsAny(pos + 1, "些已日报就在期餐"))
        && !(c == '晨' && startsAny(pos + 1, "报曦练光会"))
        && !(c == '夜' && startsAny(pos + 1, "市游景校空班晚以"));
  }

  private boolean startsClock(int at) {
    Numeral hour = Numeral.read(text, at, limit);
    return hour != null
        && hour.value() <= 24
        && hour.end() < limit
        && (charAt(hour.end()) == '点'
            || charAt(hour.end()) == '时'
            || (charAt(hour.end()) == ':' && Numeral.isArabic(charAt(hour.end() + 1))));
  }

  private boolean readClock(boolean certain) {
    int before = pos;
    Numeral hour = Numeral.read(text, pos, limit);
    if (hour == null || hour.value() > 24 || hour.length() > 3) {
      return false;
    }
    int sign = hour.end();
    int connector = connector(text, sign, limit);
    if (connector > 0 && certain) {
      // 早9点到5点 is read as two times; 8—10时 here.
      Numeral second = Numeral.read(text, sign + connector, limit);
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

  private boolean readMinutes(boolean spoken) {
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
    Numeral minute = Numeral.read(text, pos, limit);
    if (minute != null && minute.value() < 60) {
      int sign = skipBlanks(text, minute.end(), limit, 1);
      if (charAt(sign) == '分' && sign < limit && !startsAny(sign + 1, "之钟")) {
        fields.put(MINUTE, minute.value());
        pos = sign + 1;
        Numeral second = Numeral.read(text, pos, limit);
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

  private boolean readColonClock(Numeral hour, int before) {
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

  // Characters

  private boolean accept(String word) {
    if (pos + word.length() <= limit && text.startsWith(word, pos)) {
      pos += word.length();
      return true;
    }
    return false;
  }

  private void take(Word word) {
    fields.putAll(word.fields());
    pos += word.length();
  }

  /** Returns the character at {@code at}; NUL behind the text. */
  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : 0;
  }

  static int skipBlanks(String text, int at, int limit, int most) {
    int i = at;
    while (i < limit && i - at < most && text.charAt(i) == ' ') {
      i++;
    }
    return i < limit && text.charAt(i) == ' ' ? at : i;
  }

  /** Returns the length of what joins two times at {@code at}; 0 if nothing does. */
  static int connector(String text, int at, int limit) {
    if (at >= limit) {
      return 0;
    }
    return switch (text.charAt(at)) {
      case '至', '到', '-', '~', '–', '―', '─', '〜', '∼' -> 1;
      case '—' -> at + 1 < limit && text.charAt(at + 1) == '—' ? 2 : 1;
      default -> 0;
    };
  }
}
