package io.github.tifa.facts.times;

import static io.github.tifa.facts.times.TimeField.CENTURY;
import static io.github.tifa.facts.times.TimeField.CENTURY_OFFSET;
import static io.github.tifa.facts.times.TimeField.CYCLE_YEAR;
import static io.github.tifa.facts.times.TimeField.DAY;
import static io.github.tifa.facts.times.TimeField.DAY_OFFSET;
import static io.github.tifa.facts.times.TimeField.DAY_PART;
import static io.github.tifa.facts.times.TimeField.DAY_SHIFT;
import static io.github.tifa.facts.times.TimeField.DECADE;
import static io.github.tifa.facts.times.TimeField.EDGE;
import static io.github.tifa.facts.times.TimeField.FESTIVAL;
import static io.github.tifa.facts.times.TimeField.FIRST_DAYS;
import static io.github.tifa.facts.times.TimeField.FIRST_MONTHS;
import static io.github.tifa.facts.times.TimeField.FIRST_QUARTERS;
import static io.github.tifa.facts.times.TimeField.HALF;
import static io.github.tifa.facts.times.TimeField.HOUR;
import static io.github.tifa.facts.times.TimeField.LUNAR;
import static io.github.tifa.facts.times.TimeField.MINUTE;
import static io.github.tifa.facts.times.TimeField.MONTH;
import static io.github.tifa.facts.times.TimeField.MONTH_OFFSET;
import static io.github.tifa.facts.times.TimeField.MONTH_SHIFT;
import static io.github.tifa.facts.times.TimeField.PLAN;
import static io.github.tifa.facts.times.TimeField.QUARTER;
import static io.github.tifa.facts.times.TimeField.SAME_PERIOD;
import static io.github.tifa.facts.times.TimeField.SEASON;
import static io.github.tifa.facts.times.TimeField.SECOND;
import static io.github.tifa.facts.times.TimeField.SHORT_YEAR;
import static io.github.tifa.facts.times.TimeField.TEN_DAYS;
import static io.github.tifa.facts.times.TimeField.WEEKDAY;
import static io.github.tifa.facts.times.TimeField.WEEKEND;
import static io.github.tifa.facts.times.TimeField.WEEK_OFFSET;
import static io.github.tifa.facts.times.TimeField.YEAR;
import static io.github.tifa.facts.times.TimeField.YEAR_OFFSET;
import static io.github.tifa.facts.times.TimeField.YEAR_SHIFT;
import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Resolves the expressions of one text in order and remembers what was mentioned. Mutable. */
final class TimeResolution {
  private static final ImmutableList<String> SEASONS = ImmutableList.of("-SP", "-SU", "-FA", "-WI");

  /** A day so many days from the article's is still the day that is told of. */
  private static final int NEAR_DAYS = 45;

  private final String text;
  private final @Nullable LocalDate anchor;
  private final @Nullable LocalDate dateLine;
  private final MentionedTimes mentioned = new MentionedTimes();

  /** Whether the expression at hand says when something happens every day. */
  private boolean habitual;

  /**
   * Creates a resolution.
   *
   * @param anchor the article's date; null if it is not known
   * @param dateLine the article's date, of which month and day count and the year is not known;
   *     null if even these are not known
   */
  TimeResolution(String text, @Nullable LocalDate anchor, @Nullable LocalDate dateLine) {
    this.text = text;
    this.anchor = anchor;
    this.dateLine = dateLine;
  }

  /** Returns the value of the next expression; null if it has none. */
  @Nullable String resolve(TimePhrase phrase) {
    mentioned.moveTo(text, phrase.start());
    habitual = HabitCue.before(text, phrase.start());
    NearestDate nearest = new NearestDate(anchor, FutureCue.at(text, phrase));
    CalendarPeriod from = point(phrase.from(), null, nearest);
    if (from == null) {
      return null;
    }
    CalendarPeriod period = from;
    if (phrase.to() != null) {
      CalendarPeriod to = point(endOf(phrase.from(), phrase.to()), from.from(), nearest);
      if (to == null) {
        return null;
      }
      period = new CalendarPeriod(from.from(), to.last());
    }
    if (phrase.since() && anchor != null) {
      CalendarDate start = from.from();
      period = new CalendarPeriod(start.firstDay().orElse(start), CalendarDate.of(anchor));
    }
    mentioned.add(phrase, period);
    return phrase.since() && anchor == null ? period.from().toIso() + "/.." : period.toIso();
  }

  /** Returns the end of a period; of 下午2点到5点 both are in the afternoon. */
  private static TimePoint endOf(TimePoint from, TimePoint to) {
    Integer first = from.get(HOUR);
    Integer last = to.get(HOUR);
    if (first == null || last == null || !from.has(DAY_PART) || !to.isClockOnly()) {
      return to;
    }
    DayPart part = DayPart.of(from.get(DAY_PART, 1));
    boolean inherits =
        !to.has(DAY_PART)
            && part.hourOfDay(first) > last
            && part.hourOfDay(last) > part.hourOfDay(first);
    return inherits ? to.with(DAY_PART, part.number()) : to;
  }

  /** Resolves one time; {@code start} is the beginning of the period that it ends, if it does. */
  private @Nullable CalendarPeriod point(
      TimePoint point, @Nullable CalendarDate start, NearestDate nearest) {
    if (point.has(CENTURY) || point.has(CENTURY_OFFSET) || point.has(DECADE)) {
      return century(point);
    }
    if (point.has(PLAN)) {
      return plan(point.get(PLAN, 0), point.get(EDGE, 0));
    }
    if (point.isClockOnly()) {
      return CalendarPeriod.of(dayFor(start).withTail(timeOfDay(point)));
    }
    CalendarPeriod period = dateOf(point, start, nearest);
    if (period == null) {
      return point.has(HOUR) ? CalendarPeriod.of(CalendarDate.ofTail(timeOfDay(point))) : null;
    }
    if (!point.has(HOUR) && !point.has(DAY_PART)) {
      return period;
    }
    return CalendarPeriod.of(period.from().withTail(timeOfDay(point)));
  }

  /** Returns the day that a clock time without one belongs to. */
  private CalendarDate dayFor(@Nullable CalendarDate start) {
    if (start != null) {
      return start.withTail("");
    }
    if (habitual) {
      return CalendarDate.ofTail("");
    }
    CalendarDate day = mentioned.dayInParagraph();
    if (day == null && isNear(mentioned.day())) {
      day = mentioned.day();
    }
    if (day != null) {
      return day;
    }
    CalendarPeriod article = dayFromArticle(0);
    return article == null ? CalendarDate.ofTail("") : article.from();
  }

  private boolean isNear(@Nullable CalendarDate day) {
    if (day == null || anchor == null) {
      return day != null && day.year() == null;
    }
    return day.toLocalDate()
        .map(date -> Math.abs(ChronoUnit.DAYS.between(date, anchor)) <= NEAR_DAYS)
        .orElse(false);
  }

  private static String timeOfDay(TimePoint point) {
    Integer hour = point.get(HOUR);
    DayPart part = point.has(DAY_PART) ? DayPart.of(point.get(DAY_PART, 1)) : null;
    if (hour == null) {
      return part == null ? "" : part.code();
    }
    StringBuilder time = new StringBuilder("T");
    time.append(CalendarDate.twoDigits(part == null ? hour : part.hourOfDay(hour)));
    if (point.has(MINUTE)) {
      time.append(':').append(CalendarDate.twoDigits(point.get(MINUTE, 0)));
    }
    if (point.has(SECOND)) {
      time.append(':').append(CalendarDate.twoDigits(point.get(SECOND, 0)));
    }
    return time.toString();
  }

  private @Nullable CalendarPeriod dateOf(
      TimePoint point, @Nullable CalendarDate start, NearestDate nearest) {
    boolean literalDay = point.has(DAY) && (point.has(MONTH) || !point.has(DAY_OFFSET));
    if (!literalDay) {
      if (point.has(DAY_OFFSET)) {
        return dayFromArticle(point.get(DAY_OFFSET, 0));
      }
      if (point.has(DAY_SHIFT)) {
        return shiftedDay(start, point.get(DAY_SHIFT, 0));
      }
      if (point.has(WEEKDAY) || point.has(WEEK_OFFSET)) {
        return week(point, nearest);
      }
    }
    Integer year = yearOf(point, start);
    if (year == null && (point.has(YEAR_OFFSET) || point.has(CYCLE_YEAR))) {
      return inUnknownYear(point);
    }
    if (point.has(FESTIVAL) && !literalDay) {
      return festival(Festivals.bundled().date(point.get(FESTIVAL, 0)), year, nearest);
    }
    if (point.has(LUNAR) && point.has(MONTH) && point.has(DAY)) {
      return lunarDay(point, year, nearest);
    }
    if (isPartOfYear(point)) {
      return partOfYear(point, year, nearest);
    }
    return monthOrDay(point, year, start, nearest);
  }

  /** Returns what an expression such as 去年8月 says when nobody knows which year that is. */
  private static @Nullable CalendarPeriod inUnknownYear(TimePoint point) {
    Integer month = point.get(MONTH);
    if (month == null || point.has(LUNAR)) {
      return isPartOfYear(point) && !point.has(SAME_PERIOD) ? partOf(point, null) : null;
    }
    Integer day = point.get(DAY);
    return day == null
        ? partOfMonth(point, null, month)
        : CalendarPeriod.of(CalendarDate.ofDay(null, month, day));
  }

  // Years

  private @Nullable Integer yearOf(TimePoint point, @Nullable CalendarDate start) {
    if (point.has(YEAR)) {
      return point.get(YEAR);
    }
    if (point.has(SHORT_YEAR)) {
      return fullYear(point.get(SHORT_YEAR, 0));
    }
    if (point.has(YEAR_OFFSET)) {
      return anchor == null ? null : Integer.valueOf(anchor.getYear() + point.get(YEAR_OFFSET, 0));
    }
    if (point.has(YEAR_SHIFT)) {
      Integer base = start != null && start.year() != null ? start.year() : mentioned.year();
      if (base == null && anchor != null) {
        base = anchor.getYear();
      }
      return base == null ? null : Integer.valueOf(base + point.get(YEAR_SHIFT, 0));
    }
    if (point.has(CYCLE_YEAR)) {
      return anchor == null ? null : Integer.valueOf(cycleYear(point.get(CYCLE_YEAR, 1)));
    }
    return null;
  }

  /** Returns the year with those last two digits: up to twenty years ahead, else in the past. */
  private int fullYear(int twoDigits) {
    int now = anchor == null ? 2020 : anchor.getYear();
    int year = now / 100 * 100 + twoDigits;
    return year > now + 20 ? year - 100 : year;
  }

  private int cycleYear(int place) {
    int length = place > 100 ? 12 : 60;
    int now = anchor == null ? 0 : anchor.getYear();
    int ahead = Math.floorMod(place % 100 - 1 - (now - 4), length);
    return ahead > length / 2 ? now + ahead - length : now + ahead;
  }

  private @Nullable CalendarPeriod century(TimePoint point) {
    int first;
    if (point.has(CENTURY)) {
      first = (point.get(CENTURY, 1) - 1) * 100;
    } else if (point.has(CENTURY_OFFSET)) {
      if (anchor == null) {
        return null;
      }
      first = (anchor.getYear() / 100 + point.get(CENTURY_OFFSET, 0)) * 100;
    } else {
      // 五十年代: the last one that has begun.
      int now = anchor == null ? 2020 : anchor.getYear();
      first = now / 100 * 100;
      if (first + point.get(DECADE, 0) > now) {
        first -= 100;
      }
    }
    int edge = point.get(EDGE, 0);
    if (point.has(DECADE)) {
      int decade = first + point.get(DECADE, 0);
      return switch (edge) {
        case 1 -> CalendarPeriod.ofYears(decade, decade + 3);
        case 2 -> CalendarPeriod.ofYears(decade + 4, decade + 6);
        case 3 -> CalendarPeriod.ofYears(decade + 7, decade + 9);
        default -> CalendarPeriod.ofYears(decade, decade + 9);
      };
    }
    return switch (edge) {
      case 1 -> CalendarPeriod.ofYears(first + 1, first + 30);
      case 2 -> CalendarPeriod.ofYears(first + 31, first + 70);
      case 3 -> CalendarPeriod.ofYears(first + 71, first + 100);
      default -> CalendarPeriod.ofYears(first + 1, first + 100);
    };
  }

  /** The first plan began in 1953, the third in 1966; since then they follow without a gap. */
  private static CalendarPeriod plan(int plan, int edge) {
    int first =
        switch (plan) {
          case 1 -> 1953;
          case 2 -> 1958;
          default -> 1966 + (plan - 3) * 5;
        };
    return switch (edge) {
      case 1 -> CalendarPeriod.of(CalendarDate.ofYear(first));
      case 3 -> CalendarPeriod.of(CalendarDate.ofYear(first + 4));
      default -> CalendarPeriod.ofYears(first, first + 4);
    };
  }

  // Parts of a year

  private static boolean isPartOfYear(TimePoint point) {
    return point.has(HALF)
        || point.has(QUARTER)
        || point.has(FIRST_QUARTERS)
        || point.has(FIRST_MONTHS)
        || point.has(SEASON)
        || point.has(SAME_PERIOD)
        || (point.has(EDGE) && !hasMonth(point));
  }

  private static boolean hasMonth(TimePoint point) {
    return point.has(MONTH) || point.has(MONTH_OFFSET) || point.has(MONTH_SHIFT);
  }

  private @Nullable CalendarPeriod partOfYear(
      TimePoint point, @Nullable Integer said, NearestDate nearest) {
    if (point.has(SAME_PERIOD)) {
      return said == null ? null : mentioned.samePeriod(said);
    }
    return partOf(point, said == null ? yearForPart(isLatePart(point), nearest) : said);
  }

  /** Returns a part of a year; null if that is the whole of a year that is not known. */
  private static @Nullable CalendarPeriod partOf(TimePoint point, @Nullable Integer year) {
    if (point.has(HALF)) {
      return point.get(HALF, 1) == 1
          ? CalendarPeriod.ofMonths(year, 1, 6)
          : CalendarPeriod.ofMonths(year, 7, 12);
    }
    if (point.has(QUARTER)) {
      int first = point.get(QUARTER, 1) * 3 - 2;
      return switch (point.get(EDGE, 0)) {
        case 1 -> CalendarPeriod.of(CalendarDate.ofMonth(year, first));
        case 3 -> CalendarPeriod.of(CalendarDate.ofMonth(year, first + 2));
        default -> CalendarPeriod.ofMonths(year, first, first + 2);
      };
    }
    if (point.has(FIRST_QUARTERS)) {
      return CalendarPeriod.ofMonths(year, 1, point.get(FIRST_QUARTERS, 1) * 3);
    }
    if (point.has(FIRST_MONTHS)) {
      int months = point.get(FIRST_MONTHS, 12);
      if (months < 12) {
        return CalendarPeriod.ofMonths(year, 1, months);
      }
      return year == null ? null : CalendarPeriod.of(CalendarDate.ofYear(year));
    }
    if (point.has(SEASON)) {
      String season = SEASONS.get(point.get(SEASON, 1) - 1);
      return CalendarPeriod.of(new CalendarDate(year, null, null, season));
    }
    int month =
        switch (point.get(EDGE, 3)) {
          case 1 -> 1;
          case 2 -> 6;
          default -> 12;
        };
    return CalendarPeriod.of(CalendarDate.ofMonth(year, month));
  }

  private static boolean isLatePart(TimePoint point) {
    return point.get(HALF, 0) == 2
        || point.get(QUARTER, 0) >= 3
        || point.get(FIRST_QUARTERS, 0) == 3
        || (point.get(FIRST_MONTHS, 12) >= 7 && point.get(FIRST_MONTHS, 12) < 12);
  }

  /** At the beginning of a year what came late in the one before is still in the news. */
  private @Nullable Integer yearForPart(boolean late, NearestDate nearest) {
    Integer year = mentioned.yearInSentence();
    if (year != null || anchor == null) {
      return year;
    }
    boolean before = late && anchor.getMonthValue() <= 2 && !nearest.ahead();
    return before ? anchor.getYear() - 1 : anchor.getYear();
  }

  // Months and days

  private @Nullable CalendarPeriod monthOrDay(
      TimePoint point, @Nullable Integer said, @Nullable CalendarDate start, NearestDate nearest) {
    Integer year = said;
    Integer month = point.get(MONTH);
    if (point.has(MONTH_OFFSET)) {
      if (anchor == null) {
        return null;
      }
      YearMonth shifted = YearMonth.from(anchor).plusMonths(point.get(MONTH_OFFSET, 0));
      month = shifted.getMonthValue();
      year =
          point.has(YEAR_OFFSET)
              ? Integer.valueOf(shifted.getYear() + point.get(YEAR_OFFSET, 0))
              : Integer.valueOf(shifted.getYear());
    } else if (point.has(MONTH_SHIFT)) {
      CalendarDate base = start == null ? mentioned.month() : start;
      if (base == null || base.month() == null) {
        return null;
      }
      YearMonth shifted =
          YearMonth.of(requireNonNullElse(base.year(), 2000), base.month())
              .plusMonths(point.get(MONTH_SHIFT, 0));
      month = shifted.getMonthValue();
      year = base.year() == null ? null : Integer.valueOf(shifted.getYear());
    }
    Integer day = point.get(DAY);
    if (month == null && day == null) {
      return year == null ? null : CalendarPeriod.of(CalendarDate.ofYear(year));
    }
    if (month == null) {
      return CalendarPeriod.of(dayWithoutMonth(day == null ? 1 : day, start, nearest));
    }
    if (year == null) {
      year = yearForMonth(month, day, start, nearest);
    }
    if (day != null) {
      return CalendarPeriod.of(CalendarDate.ofDay(year, month, day));
    }
    return partOfMonth(point, year, month);
  }

  private static CalendarPeriod partOfMonth(TimePoint point, @Nullable Integer year, int month) {
    if (point.has(FIRST_DAYS)) {
      return days(year, month, 1, point.get(FIRST_DAYS, 1));
    }
    return switch (point.get(TEN_DAYS, point.get(EDGE, 0))) {
      case 1 -> days(year, month, 1, 10);
      case 2 -> days(year, month, 11, 20);
      case 3 ->
          days(
              year, month, 21, YearMonth.of(requireNonNullElse(year, 2001), month).lengthOfMonth());
      default -> CalendarPeriod.of(CalendarDate.ofMonth(year, month));
    };
  }

  private static CalendarPeriod days(@Nullable Integer year, int month, int first, int last) {
    return new CalendarPeriod(
        CalendarDate.ofDay(year, month, first), CalendarDate.ofDay(year, month, last));
  }

  private @Nullable Integer yearForMonth(
      int month, @Nullable Integer day, @Nullable CalendarDate start, NearestDate nearest) {
    if (start != null) {
      if (start.year() == null || start.month() == null) {
        return start.year();
      }
      // From December to January is over the turn of the year.
      return month < start.month() ? start.year() + 1 : start.year();
    }
    Integer year = mentioned.yearInSentence();
    if (year != null) {
      return year;
    }
    return nearest.year(month, day);
  }

  private CalendarDate dayWithoutMonth(int day, @Nullable CalendarDate start, NearestDate nearest) {
    if (start != null) {
      if (start.month() == null || start.day() == null || day >= start.day()) {
        return CalendarDate.ofDay(start.year(), start.month(), day);
      }
      YearMonth next =
          YearMonth.of(requireNonNullElse(start.year(), 2000), start.month()).plusMonths(1);
      return CalendarDate.ofDay(
          start.year() == null ? null : Integer.valueOf(next.getYear()), next.getMonthValue(), day);
    }
    CalendarDate month = mentioned.monthInParagraph();
    if (month != null) {
      CalendarDate date = CalendarDate.ofDay(month.year(), month.month(), day);
      if (anchor == null || nearest.ahead() || !isAfter(date, anchor)) {
        return date;
      }
    }
    LocalDate near = nearest.day(day);
    if (near != null) {
      return CalendarDate.of(near);
    }
    LocalDate nearDateLine = new NearestDate(dateLine, nearest.ahead()).day(day);
    if (nearDateLine != null) {
      return CalendarDate.of(nearDateLine).withoutYear();
    }
    CalendarDate any = mentioned.month();
    return anchor != null || any == null
        ? CalendarDate.ofDay(null, null, day)
        : CalendarDate.ofDay(any.year(), any.month(), day);
  }

  private static boolean isAfter(CalendarDate date, LocalDate anchor) {
    return date.toLocalDate().map(day -> day.isAfter(anchor)).orElse(false);
  }

  private @Nullable CalendarPeriod shiftedDay(@Nullable CalendarDate start, int days) {
    CalendarDate base = start == null ? mentioned.day() : start;
    if (base == null) {
      return dayFromArticle(days);
    }
    if (days == 0) {
      return CalendarPeriod.of(base.withTail(""));
    }
    LocalDate day = base.toLocalDate().orElse(null);
    return day == null ? null : CalendarPeriod.of(CalendarDate.of(day.plusDays(days)));
  }

  private @Nullable CalendarPeriod dayFromArticle(int days) {
    if (anchor != null) {
      return CalendarPeriod.of(CalendarDate.of(anchor.plusDays(days)));
    }
    return dateLine == null
        ? null
        : CalendarPeriod.of(CalendarDate.of(dateLine.plusDays(days)).withoutYear());
  }

  private @Nullable CalendarPeriod week(TimePoint point, NearestDate nearest) {
    Integer weekday = point.get(WEEKDAY);
    if (anchor == null) {
      return weekday == null || point.has(WEEK_OFFSET)
          ? null
          : CalendarPeriod.of(CalendarDate.ofTail("-WXX-" + weekday));
    }
    if (!point.has(WEEK_OFFSET)) {
      LocalDate date = nearest.weekday(weekday == null ? 1 : weekday);
      return date == null ? null : CalendarPeriod.of(CalendarDate.of(date));
    }
    LocalDate monday =
        anchor.minusDays(anchor.getDayOfWeek().getValue() - 1).plusWeeks(point.get(WEEK_OFFSET, 0));
    if (weekday != null) {
      return CalendarPeriod.of(CalendarDate.of(monday.plusDays(weekday - 1)));
    }
    String tail =
        String.format(
            Locale.ROOT,
            "-W%02d%s",
            monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
            point.has(WEEKEND) ? "-WE" : "");
    return CalendarPeriod.of(
        CalendarDate.ofYear(monday.get(IsoFields.WEEK_BASED_YEAR)).withTail(tail));
  }

  // Festivals and the traditional calendar

  private @Nullable CalendarPeriod festival(
      FestivalDate festival, @Nullable Integer said, NearestDate nearest) {
    Integer year = said == null ? mentioned.yearInSentence() : said;
    if (year != null) {
      return festival.in(year).map(CalendarDate::of).map(CalendarPeriod::of).orElse(null);
    }
    if (anchor == null) {
      return festival.kind() == FestivalDate.Kind.FIXED
          ? CalendarPeriod.of(CalendarDate.ofDay(null, festival.month(), festival.day()))
          : null;
    }
    return nearestOf(festival::in, nearest);
  }

  private @Nullable CalendarPeriod lunarDay(
      TimePoint point, @Nullable Integer said, NearestDate nearest) {
    Integer year = said == null ? mentioned.yearInSentence() : said;
    LunarCalendar calendar = LunarCalendar.bundled();
    int month = point.get(MONTH, 1);
    int day = point.get(DAY, 1);
    if (year != null) {
      return calendar
          .date(year, month, day)
          .map(CalendarDate::of)
          .map(CalendarPeriod::of)
          .orElse(CalendarPeriod.of(CalendarDate.ofYear(year)));
    }
    return anchor == null ? null : nearestOf(y -> calendar.date(y, month, day), nearest);
  }

  private static @Nullable CalendarPeriod nearestOf(
      IntFunction<Optional<LocalDate>> dates, NearestDate nearest) {
    LocalDate date = nearest.among(dates);
    return date == null ? null : CalendarPeriod.of(CalendarDate.of(date));
  }
}
