package io.github.tifa.article;

import io.github.tifa.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/** Reads the name of the medium and the date in a source line. Immutable and thread-safe. */
final class SourceReader {
  private static final String LABEL_ENDS = ":|/｜┃┆丨 ";
  private static final String VALUE_ENDS = " |｜┃┆丨()[]【】●□■◆▲";
  private static final String[] NO_NAMES = {"星期", "农历", "发表于", "今日"};
  private static final String[] REPORTS = {"供稿", "整理", "讯"};
  private static final String PIECE_ENDS = " |｜┃┆丨()[]【】●□■◆▲";

  /** Returns the date behind a label such as 日期; null if there is none. */
  @Nullable FullDate labelledDate(PageLine line) {
    for (CueHit hit : line.cues()) {
      if (hit.cue() == Cue.DATE && hit.end() < line.end() && line.text().charAt(hit.end()) == ':') {
        FullDate date = FullDate.find(line.text(), hit.end(), line.end());
        if (date != null && date.start() - hit.end() <= 3) {
          return date;
        }
      }
    }
    return null;
  }

  /** Returns the source behind a label such as 来源; empty if there is none. */
  String labelled(NormalizedText text, PageLine line) {
    for (CueHit hit : line.cues()) {
      if (hit.cue() != Cue.SOURCE) {
        continue;
      }
      int start = hit.end();
      if (start == line.end() || LABEL_ENDS.indexOf(line.text().charAt(start)) < 0) {
        continue;
      }
      while (start < line.end() && LABEL_ENDS.indexOf(line.text().charAt(start)) >= 0) {
        start++;
      }
      int end = valueEnd(line, start);
      if (end > start) {
        return text.raw().substring(start, end);
      }
    }
    return "";
  }

  private static int valueEnd(PageLine line, int start) {
    int end = start;
    while (end < line.end() && VALUE_ENDS.indexOf(line.text().charAt(end)) < 0) {
      end++;
    }
    FullDate date = FullDate.find(line.text(), start, line.end());
    if (date != null && date.start() < end) {
      end = date.start();
    }
    for (CueHit hit : line.cues()) {
      boolean label = hit.cue().isLabel() && hit.end() < line.end();
      if (label
          && hit.start() >= start
          && hit.start() < end
          && line.text().charAt(hit.end()) == ':') {
        end = hit.start();
      }
    }
    return end;
  }

  /**
   * Returns what stands beside the date of a line: the name of a medium if there is one, else the
   * piece before the date, else the one behind it; empty if there is none.
   */
  String beside(NormalizedText text, PageLine line, @Nullable FullDate date) {
    if (date == null) {
      return "";
    }
    String before = "";
    String behind = "";
    boolean beforeIsMedium = false;
    int last = bylineStart(line);
    int i = line.start();
    while (i < last) {
      int end = i;
      while (end < line.end()
          && end != date.start()
          && PIECE_ENDS.indexOf(line.text().charAt(end)) < 0) {
        end++;
      }
      int nameEnd = nameEnd(line.text(), i, end);
      boolean medium = MediumNames.matches(line.text(), i, nameEnd);
      if (end > i && isName(line, i, nameEnd, medium)) {
        String piece = text.raw().substring(i, nameEnd);
        if (end <= date.start() && (medium || !beforeIsMedium)) {
          before = piece;
          beforeIsMedium = medium;
        } else if (end > date.start() && medium && !beforeIsMedium) {
          return piece;
        } else if (end > date.start() && behind.isEmpty()) {
          behind = piece;
        }
      }
      i = end == date.start() && end < date.end() ? date.end() : end + 1;
    }
    return before.isEmpty() ? behind : before;
  }

  /** Returns where the name in a piece ends, behind which 讯 or 供稿 may stand. */
  private static int nameEnd(String text, int start, int end) {
    for (String word : REPORTS) {
      int nameEnd = end - word.length();
      if (nameEnd > start
          && text.startsWith(word, nameEnd)
          && (word.length() > 1 || MediumNames.matches(text, start, nameEnd))) {
        return nameEnd;
      }
    }
    return end;
  }

  /** Returns where the first reporter or author of a line is named; its end if none is. */
  private static int bylineStart(PageLine line) {
    for (CueHit hit : line.cues()) {
      if (hit.cue() == Cue.REPORTER || hit.cue() == Cue.AUTHOR) {
        return hit.start();
      }
    }
    return line.end();
  }

  /** Returns whether a piece may name a source: words, not labels, numbers, pages or weekdays. */
  private static boolean isName(PageLine line, int start, int end, boolean medium) {
    String text = line.text();
    if (end - start < 3 || (text.charAt(end - 1) == '版' && !medium)) {
      return false;
    }
    for (String other : NO_NAMES) {
      if (text.startsWith(other, start)) {
        return false;
      }
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ':' || (c >= '0' && c <= '9')) {
        return false;
      }
    }
    for (CueHit hit : line.cues()) {
      boolean reporter = hit.cue() == Cue.REPORTER && hit.start() >= start;
      if ((hit.start() == start || reporter) && hit.end() <= end && hit.cue() != Cue.FILLER) {
        return false;
      }
    }
    return true;
  }

  /** Returns the medium in front of the first reporter of a line; empty if none is named. */
  String affiliation(NormalizedText text, PageLine line) {
    for (CueHit hit : line.cues()) {
      if (hit.cue() == Cue.REPORTER || hit.cue() == Cue.AUTHOR) {
        int start = line.start();
        while (start < hit.start() && PIECE_ENDS.indexOf(line.text().charAt(start)) >= 0) {
          start++;
        }
        int end = MediumNames.lastEnd(line.text(), start, hit.start());
        if (end > start && line.text().charAt(end) == ')') {
          end++;
        }
        int from = Math.max(start, PageLine.lastIndexOf(line.text(), ' ', start, end) + 1);
        return from < end ? text.raw().substring(from, end) : "";
      }
    }
    return "";
  }
}
