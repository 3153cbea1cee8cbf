package io.github.tifa.benchmarks.times;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Whether a value of ours says the same as a case of Recognizers-Text. */
public final class TimexComparison {
  private TimexComparison() {}

  /**
   * Returns whether one of {@code values} is the case's TIMEX value or one of its resolutions. The
   * ends of periods may be given as the last day, as ours are, or as the day after.
   */
  public static boolean agrees(TimexCase timexCase, List<String> values) {
    return values.stream()
        .anyMatch(
            value ->
                value.equals(timexCase.timex())
                    || timexCase.resolutions().stream().anyMatch(other -> same(value, other)));
  }

  private static boolean same(String value, ImmutableList<String> resolution) {
    if (resolution.size() == 1) {
      String other = resolution.get(0).replace(' ', 'T');
      // A resolution always has seconds: 2010-01-29T07 is 2010-01-29T07:00:00.
      return value.equals(other)
          || (value + ":00").equals(other)
          || (value + ":00:00").equals(other)
          || (value.startsWith("T") && same(value.substring(1), resolution));
    }
    if (resolution.size() != 2) {
      return false;
    }
    List<String> ends = Splitter.on('/').splitToList(value);
    String first = ends.get(0);
    String last = ends.get(ends.size() - 1);
    return !first.contains("X")
        && !first.contains("W")
        && !first.contains("-S")
        && !first.contains("T")
        && !last.contains("X")
        && firstDay(first).toString().equals(resolution.get(0))
        && endFits(last, LocalDate.parse(resolution.get(1)));
  }

  private static boolean endFits(String last, LocalDate end) {
    return firstDay(last).equals(end) || lastDay(last).plusDays(1).equals(end);
  }

  private static LocalDate firstDay(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.parse(date + "-01-01");
      case 7 -> LocalDate.parse(date + "-01");
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate lastDay(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.parse(date + "-12-31");
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
