package io.github.tifa.article;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Recognises lines that say where, when and by whom an article was published. Immutable and
 * thread-safe.
 */
final class SourceLines {
  private static final int LONGEST = 160;
  private static final int LONGEST_DATED = 80;
  private static final int LONGEST_BYLINE = 70;
  private static final int LONGEST_NOTE = 60;

  /** How many code units may stand before the label of a byline. */
  private static final int LONGEST_AFFILIATION = 16;

  private static final int LONGEST_DATE = 20;
  private static final int LONGEST_AUTHOR = 12;

  private static final String LABEL_ENDS = ":|/｜┃┆丨";
  private static final String BREAKS = " |｜┃┆丨()[]【】〔〕/·,;:";
  private static final String SENTENCE_MARKS = "。!?;,";
  private static final String BULLETS = "●□■◎○◆◇▲△★☆";
  private static final String OPENERS = "([【〔";
  private static final String CLOSERS = ")]】〕";

  private final Bylines bylines;
  private final BareNames bareNames;

  SourceLines(Bylines bylines, BareNames bareNames) {
    this.bylines = bylines;
    this.bareNames = bareNames;
  }

  /** Returns the authors where a line is nothing but their names, after a bullet or in brackets. */
  ImmutableList<String> bareAuthors(NormalizedText text, PageLine line) {
    return isBulletedAuthor(line)
        ? bylines.authors(text, line.start() + 1, line.end(), true)
        : bareNames.read(text, line);
  }

  /** Returns whether a line is one of labels and their values, wherever it stands. */
  boolean isLabelled(PageLine line) {
    if (line.length() > LONGEST) {
      return false;
    }
    for (CueHit hit : line.cues()) {
      if (hit.cue().isLabel() && beginsPiece(line, hit.start()) && isLabelled(line, hit)) {
        return true;
      }
    }
    return isNote(line) && paddedLabels(line) > 1;
  }

  /** Returns how many labels a blank follows: 文字 褚菁 编辑 皮匠. */
  private static int paddedLabels(PageLine line) {
    int labels = 0;
    for (CueHit hit : line.cues()) {
      if ((hit.cue() == Cue.EDITOR || hit.cue() == Cue.AUTHOR || hit.cue() == Cue.PHOTOGRAPHER)
          && beginsPiece(line, hit.start())
          && hit.end() < line.end()
          && line.text().charAt(hit.end()) == ' ') {
        labels++;
      }
    }
    return labels;
  }

  private static boolean isLabelled(PageLine line, CueHit hit) {
    String text = line.text();
    for (int i = line.start(); i < hit.start(); i++) {
      if (SENTENCE_MARKS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    if (hit.start() > line.start() + 1 && OPENERS.indexOf(text.charAt(hit.start() - 1)) >= 0) {
      // A note in brackets behind a text.
      return false;
    }
    int after = hit.end();
    boolean padded = after < line.end() && text.charAt(after) == ' ';
    if (padded) {
      after++;
    }
    boolean colon = after < line.end() && LABEL_ENDS.indexOf(text.charAt(after)) >= 0;
    boolean first = hit.start() <= line.start() + 1;
    boolean last = hit.end() == line.end();
    return switch (hit.cue()) {
      case SOURCE, NUMBER -> colon && !isProse(line);
      case AUTHOR ->
          (colon && !isProse(line))
              || (padded && first && hit.end() - hit.start() > 1 && isNote(line));
      case EDITOR, PHOTOGRAPHER -> (colon && !isProse(line)) || (padded && first && isNote(line));
      case REPORTER -> colon && !last && isNote(line);
      case DATE -> colon && hasSingleDate(line, after);
      default -> false;
    };
  }

  private static boolean isProse(PageLine line) {
    return line.length() > LONGEST_DATED && line.isProse();
  }

  private static boolean isNote(PageLine line) {
    return line.length() <= LONGEST_NOTE && !holdsSentence(line);
  }

  private static boolean beginsPiece(PageLine line, int start) {
    return start == line.start() || BREAKS.indexOf(line.text().charAt(start - 1)) >= 0;
  }

  /** Returns whether one date follows, rather than a period. */
  private static boolean hasSingleDate(PageLine line, int from) {
    FullDate date = FullDate.find(line.text(), from, line.end());
    return (date != null && !isPeriod(line, date)) || isTimestamp(line, from);
  }

  private static boolean isPeriod(PageLine line, FullDate date) {
    return date.end() < line.end() && "至-—~起前".indexOf(line.text().charAt(date.end())) >= 0;
  }

  /** Returns whether what follows are digits to the end of the line. */
  private static boolean isTimestamp(PageLine line, int from) {
    int digits = 0;
    for (int i = from; i < line.end(); i++) {
      char c = line.text().charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c != ' ' && c != ':' && c != ')') {
        return false;
      }
    }
    return digits >= 10;
  }

  /** Returns whether a line is all in brackets and says who wrote or edited. */
  boolean isBracketedNote(NormalizedText text, PageLine line) {
    int open = OPENERS.indexOf(line.first());
    if (open < 0 || line.length() > LONGEST_NOTE * 2) {
      return false;
    }
    int close = line.indexOf(CLOSERS.charAt(open), line.start());
    if (close != line.end() - 1) {
      return false;
    }
    if (line.text().startsWith("作者", line.start() + 1)) {
      return true;
    }
    for (CueHit hit : line.cues()) {
      boolean early = hit.start() <= line.start() + LONGEST_AFFILIATION;
      if (early && hit.cue() == Cue.REPORTER) {
        return !bylines.authors(text, line.start(), line.end(), false).isEmpty();
      }
      if (hit.start() <= line.start() + 2
          && LABEL_ENDS.concat(" ").indexOf(line.text().charAt(hit.end())) >= 0
          && (hit.cue() == Cue.EDITOR || hit.cue() == Cue.AUTHOR)
          && !line.holds('。')) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a line is an affiliation and the names of reporters. */
  boolean isByline(NormalizedText text, PageLine line) {
    if (line.length() > LONGEST_BYLINE || holdsSentence(line)) {
      return false;
    }
    for (CueHit hit : line.cues()) {
      if (hit.cue() == Cue.REPORTER) {
        int blank = PageLine.lastIndexOf(line.text(), ' ', line.start(), hit.start());
        int piece = Math.max(blank + 1, line.start());
        boolean close = hit.start() - piece <= LONGEST_AFFILIATION;
        boolean closes = hit.end() == line.end() && line.length() <= LONGEST_AFFILIATION;
        boolean set =
            hit.end() < line.end()
                && (line.text().charAt(hit.end()) == ' '
                    || MediumNames.matches(line.text(), line.start(), hit.start()));
        return close
            && (closes
                || (set && !bylines.authors(text, line.start(), line.end(), false).isEmpty()));
      }
    }
    return false;
  }

  private static boolean isBulletedAuthor(PageLine line) {
    if (BULLETS.indexOf(line.first()) < 0 || line.length() > LONGEST_AUTHOR) {
      return false;
    }
    int letters = 0;
    for (int i = line.start() + 1; i < line.end(); i++) {
      char c = line.text().charAt(i);
      if (Character.isIdeographic(c)) {
        letters++;
      } else if (c != ' ' && c != '·') {
        return false;
      }
    }
    return letters >= 2 && (letters <= 4 || line.holds('·'));
  }

  /** Returns whether a line has a date of its own, set apart from what else it says. */
  boolean isDated(PageLine line) {
    return apartDate(line) != null;
  }

  /** Returns the date that is set apart in a short line; null if there is none. */
  static @Nullable FullDate apartDate(PageLine line) {
    if (line.length() > LONGEST_DATED || holdsSentence(line)) {
      return null;
    }
    String text = line.text();
    FullDate date = FullDate.find(text, line.start(), line.end());
    if (date == null || isPeriod(line, date)) {
      return null;
    }
    char prior = date.start() == line.start() ? ' ' : text.charAt(date.start() - 1);
    int outside = OPENERS.indexOf(prior) >= 0 ? date.start() - 1 : date.start();
    boolean before =
        outside == line.start()
            || BREAKS.indexOf(text.charAt(outside - 1)) >= 0
            || text.charAt(outside - 1) == '》'
            || MediumNames.matches(text, line.start(), outside);
    boolean behind =
        date.end() == line.end()
            || " |｜┃┆丨()[]【】".indexOf(text.charAt(date.end())) >= 0
            || text.startsWith("印发", date.end())
            || isPage(line, date.end())
            // 2025年05月13日05:42: the clock time follows at once.
            || FullDate.digit(text.charAt(date.end())) >= 0;
    return before && behind ? date : null;
  }

  /** Returns whether a page of a newspaper is named: 第4版. */
  private static boolean isPage(PageLine line, int start) {
    int i = start + 1;
    while (i < line.end() && FullDate.digit(line.text().charAt(i)) >= 0) {
      i++;
    }
    return line.text().charAt(start) == '第' && line.text().startsWith("版", i);
  }

  /** Returns whether a line is nothing but a date, the month being enough. */
  boolean isDateAlone(PageLine line) {
    if (line.length() > LONGEST_DATE) {
      return false;
    }
    FullDate date = FullDate.find(line.text(), line.start(), line.end());
    if (date != null) {
      return isBracketed(line, date.start(), date.end());
    }
    return line.length() <= 9
        && line.last() == '月'
        && line.indexOf('年', line.start()) == line.start() + 4
        && FullDate.find(
                line.text().substring(line.start(), line.end()) + "1日", 0, line.length() + 2)
            != null;
  }

  private static boolean isBracketed(PageLine line, int start, int end) {
    return start - line.start() <= 1
        && line.end() - end <= 1
        && (start == line.start() || line.first() == '(')
        && (end == line.end() || line.last() == ')');
  }

  /** Returns whether a line is the number of a document: 〔2025〕17号. */
  boolean isDocumentNumber(PageLine line) {
    return line.last() == '号'
        && line.length() > 1
        && line.isShort()
        && FullDate.digit(line.text().charAt(line.end() - 2)) >= 0
        && (line.holds('〔') || line.holds('[') || line.holds('第'));
  }

  private static boolean holdsSentence(PageLine line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (SENTENCE_MARKS.indexOf(line.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
