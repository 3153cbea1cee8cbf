package io.github.tifa.facts.times;

import org.jspecify.annotations.Nullable;

/** The times that a text has mentioned so far. Mutable. */
final class MentionedTimes {
  private int position;
  private @Nullable CalendarDate day;
  private @Nullable CalendarDate month;
  private @Nullable Integer year;
  private @Nullable CalendarPeriod period;
  private boolean dayInParagraph;
  private boolean monthInParagraph;
  private boolean yearInSentence;
  private boolean periodInParagraph;

  /** Goes on to {@code next}; what lies behind the end of a sentence or paragraph grows distant. */
  void moveTo(String text, int next) {
    for (int i = position; i < next; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        dayInParagraph = false;
        monthInParagraph = false;
        periodInParagraph = false;
        yearInSentence = false;
      } else if (c == '。' || c == '!' || c == '?') {
        yearInSentence = false;
      }
    }
    position = Math.max(position, next);
  }

  /** Adds what {@code phrase} was resolved to. */
  void add(TimePhrase phrase, CalendarPeriod resolved) {
    CalendarDate last = resolved.last();
    if (resolved.to() != null || (last.month() != null && last.day() == null)) {
      period = resolved;
      periodInParagraph = true;
    }
    if (last.day() != null && last.month() != null) {
      day = last.withTail("");
      dayInParagraph = true;
    }
    // The months of 1至10月 and 年底 are not what a later 20日 belongs to.
    if (last.month() != null
        && (last.day() != null || (resolved.to() == null && saysMonth(phrase.from())))) {
      month = last.withTail("");
      monthInParagraph = true;
    }
    if (last.year() != null) {
      year = last.year();
      if (saysYear(phrase.from())) {
        yearInSentence = true;
      } else if (!year.equals(resolved.from().year())) {
        yearInSentence = false;
      }
    }
  }

  private static boolean saysMonth(TimePoint point) {
    return point.has(TimeField.MONTH)
        || point.has(TimeField.MONTH_OFFSET)
        || point.has(TimeField.MONTH_SHIFT);
  }

  private static boolean saysYear(TimePoint point) {
    return point.has(TimeField.YEAR)
        || point.has(TimeField.YEAR_OFFSET)
        || point.has(TimeField.YEAR_SHIFT);
  }

  /** Returns the last day; null if none was mentioned. */
  @Nullable CalendarDate day() {
    return day;
  }

  @Nullable CalendarDate dayInParagraph() {
    return dayInParagraph ? day : null;
  }

  /** Returns the last day or month; null if none was mentioned. */
  @Nullable CalendarDate month() {
    return month;
  }

  @Nullable CalendarDate monthInParagraph() {
    return monthInParagraph ? month : null;
  }

  @Nullable Integer year() {
    return year;
  }

  /** Returns the year, if the sentence has named it. */
  @Nullable Integer yearInSentence() {
    return yearInSentence ? year : null;
  }

  /**
   * Returns the last period of the paragraph, moved to {@code toYear}; the year itself if there is
   * none.
   */
  CalendarPeriod samePeriod(int toYear) {
    if (period == null
        || !periodInParagraph
        || period.from().year() == null
        || period.from().month() == null
        || !period.from().year().equals(period.last().year())) {
      return CalendarPeriod.of(CalendarDate.ofYear(toYear));
    }
    CalendarDate to = period.to();
    return new CalendarPeriod(
        period.from().withYear(toYear), to == null ? null : to.withYear(toYear));
  }
}
