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

  private static final ImmutableList<String> LABELS =
      ImmutableList.of("日期:", "时间:", "发布:", "更新:", "日期: ", "时间: ", "发布日期", "发布时间", "发布于");

  private ArticleDate() {}

  /**
   * Returns the date of publication: a full date that is labelled as one, else the first one near
   * the beginning that stands with a clock time, in front of {@code 电} or at the edge of a line.
   */
  static Optional<LocalDate> find(String text, List<@Nullable TimePhrase> phrases) {
    @Nullable LocalDate unlabelled = null;
    for (TimePhrase phrase : phrases) {
      if (phrase == null || phrase.to() != null || phrase.start() > HEAD) {
        continue;
      }
      Optional<LocalDate> date = dateOf(phrase.from());
      if (date.isEmpty()) {
        continue;
      }
      if (isLabelled(text, phrase.start())) {
        return date;
      }
      if (unlabelled == null && standsApart(text, phrase)) {
        unlabelled = date.get();
      }
    }
    return Optional.ofNullable(unlabelled);
  }

  private static Optional<LocalDate> dateOf(TimePoint point) {
    Integer year = point.get(TimeField.YEAR);
    Integer month = point.get(TimeField.MONTH);
    Integer day = point.get(TimeField.DAY);
    if (year == null || month == null || day == null || point.has(TimeField.LUNAR) || year < 1) {
      return Optional.empty();
    }
    return CalendarDate.ofDay(year, month, day).toLocalDate();
  }

  private static boolean isLabelled(String text, int start) {
    return LABELS.stream().anyMatch(label -> text.startsWith(label, start - label.length()));
  }

  private static boolean standsApart(String text, TimePhrase phrase) {
    int start = phrase.start();
    int end = phrase.end();
    boolean beginsLine = start == 0 || text.charAt(start - 1) == '\n';
    boolean endsLine = end == text.length() || text.charAt(end) == '\n';
    boolean apartBehind = endsLine || " |()[]【】电讯第".indexOf(text.charAt(end)) >= 0;
    boolean apartBefore = beginsLine || " |()[]【】".indexOf(text.charAt(start - 1)) >= 0;
    return phrase.from().has(TimeField.HOUR)
        || (beginsLine && apartBehind)
        || (endsLine && apartBefore)
        || (apartBefore && apartBehind)
        || text.startsWith("电", end)
        || text.startsWith("讯", end);
  }
}
