package io.github.tifa.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the date of an article in the name of its file: eight digits, also before a time of day
 * ({@code xwlb-20240702-08}, {@code 20240702183000}), or year, month and day apart ({@code
 * 2024-07-29-…}, {@code 2024_7_29}, {@code 2024年7月29日}), between 1900 and 2099.
 */
final class DateInName {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![0-9])((?:19|20)[0-9]{2})(?:"
              + "([0-9]{2})([0-9]{2})(?:[0-9]{4}(?:[0-9]{2})?)?"
              + "|[-_.年]([0-9]{1,2})[-_.月]([0-9]{1,2})"
              + ")(?![0-9])");

  private DateInName() {}

  /** Returns the first date in {@code name} that the calendar knows. */
  static Optional<LocalDate> find(String name) {
    Matcher matcher = DATE.matcher(name);
    int from = 0;
    while (matcher.find(from)) {
      boolean apart = matcher.group(2) == null;
      try {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(apart ? 4 : 2)),
                Integer.parseInt(matcher.group(apart ? 5 : 3))));
      } catch (DateTimeException e) {
        // The thirteenth month: a number that looks like a date.
        from = matcher.start() + 1;
      }
    }
    return Optional.empty();
  }
}
