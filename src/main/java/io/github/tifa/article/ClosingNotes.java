package io.github.tifa.article;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.NormalizedText;

/**
 * Finds the note on authors or editors that stands behind the last sentence of a paragraph: {@code
 * （责任编辑：…）}. Immutable and thread-safe.
 */
final class ClosingNotes {
  private static final int LONGEST = 80;
  private static final String STOPS = "。!?”";

  private final CueWords words;
  private final SourceLines sourceLines;

  ClosingNotes(CueWords words, SourceLines sourceLines) {
    this.words = words;
    this.sourceLines = sourceLines;
  }

  /** Returns where the note that ends a stretch begins; its end if there is none. */
  int start(NormalizedText text, int start, int end) {
    String folded = text.toString();
    int from = openingOf(folded, start, end);
    boolean bracketed = from < end;
    if (!bracketed) {
      from = end;
      while (from > start && end - from < LONGEST && STOPS.indexOf(folded.charAt(from - 1)) < 0) {
        from--;
      }
      if (from == start || end - from == LONGEST) {
        return end;
      }
      while (from < end && folded.charAt(from) == ' ') {
        from++;
      }
    }
    if (from == start || from == end) {
      return end;
    }
    PageLine note = new PageLine(folded, from, end, cues(text, from, end));
    boolean says =
        bracketed
            ? sourceLines.isBracketedNote(text, note)
            : note.cues().stream().anyMatch(hit -> hit.start() == note.start())
                && sourceLines.isLabelled(note);
    return says ? from : end;
  }

  /** Returns the cues of a stretch, which a long line does not have. */
  ImmutableList<CueHit> cues(NormalizedText text, int start, int end) {
    return words.find(text, start, end);
  }

  private static int openingOf(String text, int start, int end) {
    char last = text.charAt(end - 1);
    char opener = last == ')' ? '(' : last == ']' ? '[' : last == '】' ? '【' : 0;
    if (opener == 0) {
      return end;
    }
    int open = PageLine.lastIndexOf(text, opener, Math.max(start, end - LONGEST), end);
    return open >= 0 ? open : end;
  }
}
