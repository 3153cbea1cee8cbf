package io.github.tifa.article;

import com.google.common.collect.ImmutableList;

/**
 * A line of a page without the blanks at its edges, and the cues in it. Immutable.
 *
 * @param text the normalised text of the whole page
 * @param start the first code unit of the line
 * @param end the code unit after the last one
 * @param cues the cues in text order; none if the line is too long to be anything but body
 */
record PageLine(String text, int start, int end, ImmutableList<CueHit> cues) {
  private static final String SENTENCE_ENDS = "。;,:、…";
  private static final String EXCLAMATION = "!?";

  /** What agencies end a report with. */
  private static final String FINISHED = "(完)";

  private static final String CLOSERS = "”’』」\"')】]";

  /** Titles of official news, chained ones included, stay below this many code units. */
  private static final int LONGEST_TITLE = 80;

  private static final int LONGEST_SHORT = 45;
  private static final int LONGEST_TINY = 4;

  int length() {
    return end - start;
  }

  char first() {
    return text.charAt(start);
  }

  char last() {
    return text.charAt(end - 1);
  }

  /** Returns whether the line holds {@code c}. */
  boolean holds(char c) {
    return indexOf(c, start) >= 0;
  }

  /** Returns where {@code c} first stands in the line from {@code from} on; -1 if nowhere. */
  int indexOf(char c, int from) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Returns where {@code c} last stands in a stretch of a text; -1 if nowhere. */
  static int lastIndexOf(String text, char c, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  boolean startsWith(String prefix) {
    return prefix.length() <= length() && text.startsWith(prefix, start);
  }

  /** Returns whether the line ends as a sentence does, or is too long for anything else. */
  boolean isSentence() {
    return length() > LONGEST_TITLE
        || endsWith(SENTENCE_ENDS)
        || holds('。')
        || (last() == '.' && length() > 1 && Character.isIdeographic(text.charAt(end - 2)));
  }

  /** Returns whether the line is a sentence, questions and exclamations included. */
  boolean isProse() {
    return isSentence() || endsWith(EXCLAMATION);
  }

  private boolean endsWith(String marks) {
    int i =
        text.startsWith(FINISHED, end - FINISHED.length()) ? end - FINISHED.length() - 1 : end - 1;
    while (i > start && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return marks.indexOf(text.charAt(i)) >= 0;
  }

  /** Returns whether the line is no longer than headings are. */
  boolean isShort() {
    return length() <= LONGEST_SHORT;
  }

  /** Returns whether the line is too short for a title. */
  boolean isTiny() {
    return length() <= LONGEST_TINY;
  }

  /** Returns whether the other line says the same, blanks aside. */
  boolean repeats(PageLine other) {
    int i = start;
    int k = other.start;
    while (true) {
      while (i < end && text.charAt(i) == ' ') {
        i++;
      }
      while (k < other.end && other.text.charAt(k) == ' ') {
        k++;
      }
      if (i == end || k == other.end) {
        return i == end && k == other.end;
      }
      if (text.charAt(i++) != other.text.charAt(k++)) {
        return false;
      }
    }
  }

  /** Returns how many stretches without a blank the line has. */
  int pieces() {
    int pieces = 0;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != ' ' && (i == start || text.charAt(i - 1) == ' ')) {
        pieces++;
      }
    }
    return pieces;
  }
}
