package io.github.tifa.facts.times;

/**
 * What an expression may say of a time, from coarse to fine. A field that says where a time lies
 * from another one is an <em>offset</em> where it is counted from the article's date (今年 0, 昨天 -1)
 * and a <em>shift</em> where it is counted from the time mentioned before (同年 0, 次日 1).
 */
enum TimeField {
  /** The number of a century: 20 for 20世纪. */
  CENTURY,
  /** The century of the article's date, from 0. */
  CENTURY_OFFSET,
  /** The first year of a decade within its century: 90. */
  DECADE,
  /** The number of a five-year plan. */
  PLAN,
  /** The calendar year; years before the common era are 0, -1 and so on, as in ISO 8601. */
  YEAR,
  /** The last year of a reign era, of which {@link #YEAR} is the first. */
  LAST_YEAR,
  /** A year without its century: 18 for 18年. */
  SHORT_YEAR,
  YEAR_OFFSET,
  YEAR_SHIFT,
  /** The place of a year in the cycle of sixty, from 1; or, plus 100, in the cycle of twelve. */
  CYCLE_YEAR,
  /** Not 0: the same period of that year as the one mentioned before. */
  SAME_PERIOD,
  /** The half of the year, 1 or 2. */
  HALF,
  QUARTER,
  /** How many quarters from the beginning of the year. */
  FIRST_QUARTERS,
  /** How many months from the beginning of the year. */
  FIRST_MONTHS,
  /** 1 is spring. */
  SEASON,
  /** Not 0: months and days are those of the traditional calendar. */
  LUNAR,
  MONTH,
  MONTH_OFFSET,
  MONTH_SHIFT,
  /** The ten days of a month, 1 to 3. */
  TEN_DAYS,
  /** The beginning, middle or end of the smallest period before it: 1, 2, 3. */
  EDGE,
  /** How many days from the beginning of the month. */
  FIRST_DAYS,
  WEEK_OFFSET,
  /** Not 0: Saturday and Sunday. */
  WEEKEND,
  /** 1 is Monday. */
  WEEKDAY,
  DAY,
  DAY_OFFSET,
  DAY_SHIFT,
  /** The index of a festival in the table. */
  FESTIVAL,
  /** The number of a {@link DayPart}. */
  DAY_PART,
  HOUR,
  MINUTE,
  SECOND
}
