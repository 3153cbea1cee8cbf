package io.github.tifa.facts.times;

import org.jspecify.annotations.Nullable;

/**
 * A time, or a period from one time to another, both included.
 *
 * @param from the time, or the first one
 * @param to the last one; null if there is only one
 */
record CalendarPeriod(CalendarDate from, @Nullable CalendarDate to) {

  static CalendarPeriod of(CalendarDate time) {
    return new CalendarPeriod(time, null);
  }

  static CalendarPeriod ofYears(int first, int last) {
    return new CalendarPeriod(CalendarDate.ofYear(first), CalendarDate.ofYear(last));
  }

  static CalendarPeriod ofMonths(@Nullable Integer year, int first, int last) {
    return new CalendarPeriod(CalendarDate.ofMonth(year, first), CalendarDate.ofMonth(year, last));
  }

  CalendarDate last() {
    return to == null ? from : to;
  }

  String toIso() {
    return to == null ? from.toIso() : from.toIso() + "/" + to.toIso();
  }
}
