package io.github.tifa.article;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.NormalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds datelines at the heads of lines: an agency or a place, a date, {@code 电}, {@code 讯} or
 * {@code 消息}, and reporters in brackets. Immutable and thread-safe.
 */
final class Datelines {
  private static final String[] REPORTS = {"讯", "电", "消息", "报道"};
  private static final String BREAKS = "。,;!?:“”\"\n";

  /** 简讯, 快讯, 通讯: kinds of news rather than who reports it. */
  private static final String SHORT_NEWS = "简快短通资";

  /** 月二十五日. */
  private static final int LONGEST_DAY = 5;

  private static final int LONGEST_HEAD = 40;
  private static final int LONGEST_PLACE = 12;
  private static final int LONGEST_REPORTERS = 80;

  /** How far from the opening bracket 记者 may stand. */
  private static final int LONGEST_AFFILIATION = 16;

  private final CueWords words;
  private final Bylines bylines;

  Datelines(CueWords words, Bylines bylines) {
    this.words = words;
    this.bylines = bylines;
  }

  /** Returns the dateline that a line begins with; null if it begins with none. */
  @Nullable Dateline find(NormalizedText text, int start, int end) {
    String folded = text.toString();
    boolean bracketed = folded.charAt(start) == '(';
    int from = bracketed ? start + 1 : start;
    int limit = Math.min(end, from + LONGEST_HEAD);
    for (int i = from + 1; i < limit && BREAKS.indexOf(folded.charAt(i)) < 0; i++) {
      for (String report : REPORTS) {
        if (folded.startsWith(report, i)) {
          Dateline dateline = read(text, from, i, i + report.length(), end, bracketed);
          if (dateline != null) {
            return dateline;
          }
        }
      }
    }
    return bracketed ? reportersAlone(text, start, end) : null;
  }

  /** Reads a head up to {@code headEnd} and what follows the word that ends at {@code wordEnd}. */
  private @Nullable Dateline read(
      NormalizedText text, int start, int headEnd, int wordEnd, int end, boolean bracketed) {
    String folded = text.toString();
    boolean dated = isDated(folded, start, headEnd);
    int mediumEnd = mediumEnd(folded, start, headEnd);
    char next = wordEnd < end ? folded.charAt(wordEnd) : ' ';
    if (bracketed) {
      return dated && next == ')'
          ? dateline(text, start, headEnd, mediumEnd, wordEnd + 1, ImmutableList.of())
          : null;
    }
    if (next == ':' && dated) {
      return dateline(text, start, headEnd, mediumEnd, wordEnd + 1, ImmutableList.of());
    }
    if (next != ' ' && next != '(') {
      return null;
    }
    int after = wordEnd;
    while (after < end && folded.charAt(after) == ' ') {
      after++;
    }
    int close = after < end && folded.charAt(after) == '(' ? closing(folded, after, end) : -1;
    boolean reporters = close > 0 && holdsReporter(folded, after, close);
    if (SHORT_NEWS.indexOf(folded.charAt(headEnd - 1)) >= 0) {
      return null;
    }
    boolean own = folded.startsWith("本报", start) && headEnd - start <= LONGEST_PLACE;
    boolean medium = after < end && (own || isMedium(folded, start, mediumEnd, headEnd));
    if (!dated && !medium && !(reporters && headEnd - start <= LONGEST_PLACE)) {
      return null;
    }
    if (reporters || (close > 0 && dated)) {
      return dateline(
          text, start, headEnd, mediumEnd, close + 1, bylines.authors(text, after, close, true));
    }
    int named = unbracketedEnd(folded, after, end);
    return named > after
        ? dateline(
            text, start, headEnd, mediumEnd, named, bylines.authors(text, after, named, false))
        : dateline(text, start, headEnd, mediumEnd, wordEnd, ImmutableList.of());
  }

  private static Dateline dateline(
      NormalizedText text,
      int start,
      int headEnd,
      int mediumEnd,
      int end,
      ImmutableList<String> authors) {
    FullDate date = FullDate.find(text.toString(), start, headEnd);
    LocalDate day = date == null ? null : date.date();
    return new Dateline(end, text.raw().substring(start, mediumEnd).strip(), day, authors);
  }

  /** Returns whether the head ends with a date, 5月16日, blanks and 专 aside. */
  private static boolean isDated(String text, int start, int headEnd) {
    int i = headEnd;
    if (i > start && text.charAt(i - 1) == '专') {
      i--;
    }
    while (i > start && text.charAt(i - 1) == ' ') {
      i--;
    }
    FullDate full = FullDate.find(text, start, i);
    if (full != null && full.end() == i) {
      return true;
    }
    if (i - start < 4 || text.charAt(i - 1) != '日') {
      return false;
    }
    int month = PageLine.lastIndexOf(text, '月', Math.max(start, i - LONGEST_DAY), i);
    return month > start && isNumeral(text.charAt(month - 1));
  }

  private static boolean isNumeral(char c) {
    return c == '十' || FullDate.digit(c) >= 0;
  }

  private static int mediumEnd(String text, int start, int headEnd) {
    int end = MediumNames.lastEnd(text, start, headEnd);
    boolean closes = end > start && end < headEnd && ")》".indexOf(text.charAt(end)) >= 0;
    return closes ? end + 1 : end;
  }

  /** Returns whether a medium is named and at most a short place behind it. */
  private static boolean isMedium(String text, int start, int mediumEnd, int headEnd) {
    return mediumEnd > start
        && headEnd - mediumEnd <= LONGEST_PLACE / 2
        && !text.startsWith("报道", headEnd)
        // 电 is electricity unless a news agency stands before it.
        && (text.charAt(headEnd) != '电' || text.charAt(mediumEnd - 1) == '社');
  }

  private static int closing(String text, int open, int end) {
    int limit = Math.min(end, open + LONGEST_REPORTERS);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ')') {
        return i;
      }
      if (c == '。' || c == '(') {
        return -1;
      }
    }
    return -1;
  }

  private boolean holdsReporter(String text, int start, int end) {
    return words.find(text, start, end).stream().anyMatch(hit -> hit.cue() == Cue.REPORTER)
        || text.startsWith("报道", end - 2);
  }

  /** Returns where reporters end that no bracket holds: 记者熊星 通讯员余来雁报道:. */
  private static int unbracketedEnd(String text, int start, int end) {
    if (!text.startsWith("记者", start)) {
      return start;
    }
    int limit = Math.min(end, start + LONGEST_REPORTERS / 2);
    for (int i = start; i + 2 < limit; i++) {
      if (text.startsWith("报道", i) && ":,".indexOf(text.charAt(i + 2)) >= 0) {
        return i + 3;
      }
    }
    return start;
  }

  /** Returns a line's head that is nothing but reporters in brackets, with text behind it. */
  private @Nullable Dateline reportersAlone(NormalizedText text, int start, int end) {
    String folded = text.toString();
    int close = closing(folded, start, end);
    if (close < 0 || close + 1 == end) {
      return null;
    }
    int early = Math.min(close, start + LONGEST_AFFILIATION);
    return holdsReporter(folded, start, early)
        ? new Dateline(close + 1, "", null, bylines.authors(text, start, close, false))
        : null;
  }
}
