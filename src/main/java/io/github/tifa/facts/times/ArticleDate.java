package io.github.tifa.facts.times;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for the date of an article in its text. */
final class ArticleDate {
  /** How far into the text a date of publication is looked for. */
  private static final int HEAD = 600;

  /** How far from its end a date that closes it may stand. */
  private static final int TAIL = 200;

  private static final int ANY_YEAR = 2001;

  private static final String SEPARATORS = " |()[]【】｜·";

  private static final ImmutableList<String> LABELS =
      ImmutableList.of("日期:", "时间:", "发布:", "更新:", "日期: ", "时间: ", "发布日期", "发布时间", "发布于");

  private ArticleDate() {}

  /**
   * Returns the date of publication: a full date that is labelled as one, else the first one near
   * the beginning that stands with a clock time, in front of {@code 电} or apart in its line, else
   * one that closes the text.
   */
  static Optional<LocalDate> find(String text, List<@Nullable TimePhrase> phrases) {
    LocalDate apart = null;
    LocalDate closing = null;
    for (TimePhrase phrase : phrases) {
      LocalDate date = phrase == null || phrase.to() != null ? null : dateOf(phrase.from());
      if (phrase == null || date == null) {
        continue;
      }
      if (phrase.start() <= HEAD) {
        if (isLabelled(text, phrase.start())) {
          return Optional.of(date);
        }
        if (apart == null && standsApart(text, phrase)) {
          apart = date;
        }
      } else if (phrase.start() >= text.length() - TAIL && endsLineApart(text, phrase)) {
        closing = date;
      }
    }
    return Optional.ofNullable(apart == null ? closing : apart);
  }

  /**
   * Returns the day of a date line without a year, {@code 新华社北京7月28日电}, or of a {@code 今天(7月28日)},
   * in the year {@value #ANY_YEAR}, which is not a leap year.
   */
  static Optional<LocalDate> findDateLine(String text, List<@Nullable TimePhrase> phrases) {
    for (TimePhrase phrase : phrases) {
      if (phrase == null || phrase.to() != null) {
        continue;
      }
      TimePoint point = phrase.from();
      boolean today = point.has(TimeField.DAY_OFFSET) && point.get(TimeField.DAY_OFFSET, 0) == 0;
      Integer month = point.get(TimeField.MONTH);
      Integer day = point.get(TimeField.DAY);
      if (month != null
          && day != null
          && !point.has(TimeField.LUNAR)
          && (today || (phrase.start() <= HEAD && isReport(text, phrase.end())))) {
        return CalendarDate.ofDay(ANY_YEAR, month, day).toLocalDate();
      }
    }
    return Optional.empty();
  }

  private static @Nullable LocalDate dateOf(TimePoint point) {
    Integer year = point.get(TimeField.YEAR);
    Integer month = point.get(TimeField.MONTH);
    Integer day = point.get(TimeField.DAY);
    if (year == null || month == null || day == null || point.has(TimeField.LUNAR) || year < 1) {
      return null;
    }
    return CalendarDate.ofDay(year, month, day).toLocalDate().orElse(null);
  }

  private static boolean isLabelled(String text, int start) {
    for (String label : LABELS) {
      if (text.startsWith(label, start - label.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsApart(String text, TimePhrase phrase) {
    int start = phrase.start();
    int end = phrase.end();
    boolean beginsLine = start == 0 || text.charAt(start - 1) == '\n';
    boolean endsLine = end == text.length() || text.charAt(end) == '\n';
    boolean apartBehind = endsLine || SEPARATORS.indexOf(text.charAt(end)) >= 0;
    boolean apartBefore = beginsLine || SEPARATORS.indexOf(text.charAt(start - 1)) >= 0;
    return phrase.from().has(TimeField.HOUR)
        || (apartBefore && apartBehind)
        || isReport(text, end)
        || isPage(text, end);
  }

  private static boolean endsLineApart(String text, TimePhrase phrase) {
    int start = phrase.start();
    int end = phrase.end();
    return (end == text.length() || text.charAt(end) == '\n')
        && (start == 0
            || text.charAt(start - 1) == '\n'
            || SEPARATORS.indexOf(text.charAt(start - 1)) >= 0);
  }

  private static boolean isReport(String text, int end) {
    return text.startsWith("电", end) || text.startsWith("讯", end) || text.startsWith("消息", end);
  }

  /** 解放军报2025年9月26日第4版. */
  private static boolean isPage(String text, int end) {
    int ordinal = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    Numeral page =
        text.startsWith("第", ordinal) ? Numeral.read(text, ordinal + 1, text.length()) : null;
    return page != null && text.startsWith("版", page.end());
  }
}
