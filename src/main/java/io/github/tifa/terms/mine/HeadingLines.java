package io.github.tifa.terms.mine;

import com.google.common.base.CharMatcher;
import io.github.tifa.text.BlankCharacters;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbered headings: short lines that begin with 一、 or （一） and hold no full stop. */
final class HeadingLines {
  /** The longest heading, number included, in UTF-16 code units. */
  private static final int MAX_LENGTH = 36;

  private static final Pattern NUMBERED =
      Pattern.compile("(?:[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十百]+[）)]、?)(.{2,})");

  private static final CharMatcher BLANK = CharMatcher.forPredicate(BlankCharacters::isBlank);
  private static final CharMatcher STOP = CharMatcher.anyOf("。！？!?");
  private static final CharMatcher CUT_OFF = CharMatcher.anyOf("；：，、.;:,…—");

  private HeadingLines() {}

  /** Visits the headings in text order, without number and surrounding blanks. */
  static void visit(String text, Consumer<String> visitor) {
    text.lines()
        .map(BLANK::trimFrom)
        .filter(line -> line.length() <= MAX_LENGTH)
        .map(NUMBERED::matcher)
        .filter(Matcher::matches)
        .map(matcher -> BLANK.trimFrom(matcher.group(1)))
        .filter(HeadingLines::isHeading)
        .forEach(visitor);
  }

  private static boolean isHeading(String line) {
    return line.length() >= 2
        && STOP.matchesNoneOf(line)
        && !CUT_OFF.matches(line.charAt(line.length() - 1));
  }
}
