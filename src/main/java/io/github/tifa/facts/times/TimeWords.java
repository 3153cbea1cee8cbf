package io.github.tifa.facts.times;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.tifa.lexicon.TsvTable;
import java.util.function.Supplier;

/** The closed classes of words of which times are made. */
final class TimeWords {

  /** Years told by where they lie. */
  static final WordTable YEARS =
      WordTable.builder()
          .add(TimeField.YEAR_OFFSET, 0, "今年 本年 本年度 今年度")
          .add(TimeField.YEAR_OFFSET, -1, "去年 上年 上一年 上年度 去年度 去年全年 上年全年")
          .add(TimeField.YEAR_OFFSET, -2, "前年")
          .add(TimeField.YEAR_OFFSET, -3, "大前年")
          .add(TimeField.YEAR_OFFSET, 1, "明年 来年 明年全年")
          .add(TimeField.YEAR_OFFSET, 2, "后年")
          .add(TimeField.YEAR_SHIFT, 0, "当年 同年")
          .add(TimeField.YEAR_SHIFT, 1, "次年 翌年")
          .add(TimeField.YEAR_OFFSET, 0, TimeField.SEASON, 1, "今春")
          .add(TimeField.YEAR_OFFSET, 0, TimeField.SEASON, 2, "今夏")
          .add(TimeField.YEAR_OFFSET, 0, TimeField.SEASON, 3, "今秋")
          .add(TimeField.YEAR_OFFSET, 0, TimeField.SEASON, 4, "今冬")
          .add(TimeField.YEAR_OFFSET, -1, TimeField.SEASON, 4, "去冬")
          .add(TimeField.YEAR_OFFSET, 1, TimeField.SEASON, 1, "明春")
          .build();

  /** Parts of a year that can stand without one. */
  static final WordTable PARTS_OF_YEAR =
      WordTable.builder()
          .add(TimeField.HALF, 1, "上半年")
          .add(TimeField.HALF, 2, "下半年")
          .add(TimeField.EDGE, 1, "年初")
          .add(TimeField.EDGE, 2, "年中")
          .add(TimeField.EDGE, 3, "年底 年末")
          .add(TimeField.FIRST_MONTHS, 12, "年内")
          .add(TimeField.QUARTER, 1, "首季度 首季")
          .build();

  /** Parts of a year that stand only after it. */
  static final WordTable AFTER_YEAR =
      WordTable.builder()
          .add(TimeField.FIRST_MONTHS, 12, "全年 年内")
          .add(TimeField.SEASON, 1, "春 春天 春季 春季学期")
          .add(TimeField.SEASON, 2, "夏 夏天 夏季 暑期 暑假")
          .add(TimeField.SEASON, 3, "秋 秋天 秋季 秋季学期")
          .add(TimeField.SEASON, 4, "冬 冬天 冬季 寒假")
          .add(TimeField.SEASON, 1, "春运期间")
          .add(TimeField.SEASON, 2, "暑运期间")
          .add(TimeField.SAME_PERIOD, 1, "同期")
          .build();

  /** The edges of a year, a month or a quarter, after it. */
  static final WordTable EDGES =
      WordTable.builder()
          .add(TimeField.EDGE, 1, "初 初期")
          .add(TimeField.EDGE, 2, "中期 中叶")
          .add(TimeField.EDGE, 3, "底 末 末期 后期")
          .build();

  static final WordTable MONTHS =
      WordTable.builder()
          .add(TimeField.MONTH_OFFSET, 0, "本月 这个月 本月份 本月内")
          .add(TimeField.MONTH_OFFSET, -1, "上月 上个月 上月份")
          .add(TimeField.MONTH_OFFSET, 1, "下月 下个月 下月份")
          .add(TimeField.MONTH_SHIFT, 0, "当月 同月")
          .add(TimeField.MONTH_SHIFT, 1, "次月")
          .add(TimeField.LUNAR, 1, TimeField.MONTH, 1, "正月")
          .add(TimeField.LUNAR, 1, TimeField.MONTH, 11, "冬月")
          .add(TimeField.LUNAR, 1, TimeField.MONTH, 12, "腊月")
          .add(TimeField.MONTH_OFFSET, 0, TimeField.EDGE, 1, "月初")
          .add(TimeField.MONTH_OFFSET, 0, TimeField.EDGE, 3, "月底 月末")
          .build();

  static final WordTable TEN_DAYS =
      WordTable.builder()
          .add(TimeField.TEN_DAYS, 1, "上旬")
          .add(TimeField.TEN_DAYS, 2, "中旬")
          .add(TimeField.TEN_DAYS, 3, "下旬")
          .build();

  static final WordTable DAYS =
      WordTable.builder()
          .add(TimeField.DAY_OFFSET, 0, "今天 今日")
          .add(TimeField.DAY_OFFSET, -1, "昨天 昨日")
          .add(TimeField.DAY_OFFSET, -2, "前天 前日")
          .add(TimeField.DAY_OFFSET, -3, "大前天")
          .add(TimeField.DAY_OFFSET, 1, "明天 明日")
          .add(TimeField.DAY_OFFSET, 2, "后天")
          .add(TimeField.DAY_OFFSET, 3, "大后天")
          .add(TimeField.DAY_SHIFT, 0, "当天 当日 同日 同一天")
          .add(TimeField.DAY_SHIFT, 1, "次日 翌日 第二天 隔天")
          .add(TimeField.DAY_SHIFT, -1, "前一天 此前一天 前一日 前一晚")
          .add(TimeField.DAY_OFFSET, 0, TimeField.DAY_PART, DayPart.MORNING.number(), "今晨 今早")
          .add(TimeField.DAY_OFFSET, 0, TimeField.DAY_PART, DayPart.EVENING.number(), "今晚")
          .add(TimeField.DAY_OFFSET, 0, TimeField.DAY_PART, DayPart.NIGHT.number(), "今夜")
          .add(TimeField.DAY_OFFSET, -1, TimeField.DAY_PART, DayPart.EVENING.number(), "昨晚")
          .add(TimeField.DAY_OFFSET, -1, TimeField.DAY_PART, DayPart.NIGHT.number(), "昨夜")
          .add(TimeField.DAY_OFFSET, 1, TimeField.DAY_PART, DayPart.MORNING.number(), "明早 明晨")
          .add(TimeField.DAY_OFFSET, 1, TimeField.DAY_PART, DayPart.EVENING.number(), "明晚")
          .add(TimeField.DAY_SHIFT, 0, TimeField.DAY_PART, DayPart.EVENING.number(), "当晚")
          .add(TimeField.DAY_SHIFT, 0, TimeField.DAY_PART, DayPart.NIGHT.number(), "当夜")
          .add(TimeField.DAY_SHIFT, 1, TimeField.DAY_PART, DayPart.MORNING.number(), "次晨")
          .build();

  static final WordTable WEEKS =
      WordTable.builder()
          .add(TimeField.WEEK_OFFSET, 0, "本 这 这个 本个")
          .add(TimeField.WEEK_OFFSET, -1, "上 上个")
          .add(TimeField.WEEK_OFFSET, -2, "上上 上上个")
          .add(TimeField.WEEK_OFFSET, 1, "下 下个")
          .add(TimeField.WEEK_OFFSET, 2, "下下 下下个")
          .build();

  static final WordTable DAY_PARTS =
      WordTable.builder()
          .add(TimeField.DAY_PART, DayPart.DAWN.number(), "凌晨 拂晓 黎明")
          .add(TimeField.DAY_PART, DayPart.MORNING.number(), "上午 清晨 早晨 早上 清早 一早 早间 晨间 一大早")
          .add(TimeField.DAY_PART, DayPart.NOON.number(), "中午 正午 晌午")
          .add(TimeField.DAY_PART, DayPart.AFTERNOON.number(), "下午 午后")
          .add(TimeField.DAY_PART, DayPart.EVENING.number(), "傍晚 晚上 晚间 夜晚")
          .add(TimeField.DAY_PART, DayPart.NIGHT.number(), "夜间 夜里 深夜 半夜 午夜 子夜")
          .add(TimeField.DAY_PART, DayPart.DAYTIME.number(), "白天 日间")
          .build();

  /** Parts of the day that are words of their own only after a day or before an hour. */
  static final WordTable SHORT_DAY_PARTS =
      WordTable.builder()
          .add(TimeField.DAY_PART, DayPart.MORNING.number(), "早 晨")
          .add(TimeField.DAY_PART, DayPart.EVENING.number(), "晚")
          .add(TimeField.DAY_PART, DayPart.NIGHT.number(), "夜")
          .build();

  /** Words that name a period by its first and last day or year. */
  static final ImmutableList<Pair> PAIRS =
      ImmutableList.of(
          new Pair("今明两天", TimeField.DAY_OFFSET, 0),
          new Pair("今明两日", TimeField.DAY_OFFSET, 0),
          new Pair("昨今两天", TimeField.DAY_OFFSET, -1),
          new Pair("明后两天", TimeField.DAY_OFFSET, 1),
          new Pair("今明两年", TimeField.YEAR_OFFSET, 0),
          new Pair("明后两年", TimeField.YEAR_OFFSET, 1),
          new Pair("明后年", TimeField.YEAR_OFFSET, 1));

  private static final Supplier<WordTable> ERAS =
      Suppliers.memoize(() -> readEras(TsvTable.bundled("reign-eras.tsv")));

  private TimeWords() {}

  /** A word for two days or years that follow each other, and the first one. */
  record Pair(String form, TimeField field, int first) {}

  /**
   * Returns the names of reign eras; {@link TimeField#YEAR} and {@link TimeField#LAST_YEAR} are
   * their bounds.
   */
  static WordTable eras() {
    return ERAS.get();
  }

  private static WordTable readEras(TsvTable table) {
    WordTable.Builder eras = WordTable.builder();
    for (TsvTable.Row row : table.rows()) {
      try {
        eras.add(
            TimeField.YEAR,
            Integer.parseInt(row.require(1, "the first year")),
            TimeField.LAST_YEAR,
            Integer.parseInt(row.require(2, "the last year")),
            row.require(0, "the name of the era"));
      } catch (NumberFormatException e) {
        throw row.error("expected a year: " + e.getMessage());
      }
    }
    return eras.build();
  }
}
