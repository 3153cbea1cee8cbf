package io.github.tifa.article;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the names of authors where a page says that it names them: behind {@code 记者}, {@code 通讯员},
 * {@code 作者:} and the like, up to the next label. Immutable and thread-safe.
 */
final class Bylines {
  private static final String SEPARATORS = " 、,;|/()[]【】:";
  private static final String[] BODIES = {"室", "部", "局", "委", "处", "科", "厅", "办", "组", "司"};
  private static final String[] ACTIVITIES = {
    "综合整理", "综合报道", "摄影报道", "文并摄", "报道", "整理", "采写", "撰写", "文", "摄", "电"
  };

  /** Whole names of people; longer ones are transliterated and have a dot. */
  private static final int LONGEST_NAME = 6;

  private static final int LONGEST_DOTTED_NAME = 24;
  private static final int LONGEST_HAN_NAME = 4;

  private final CueWords words;

  Bylines(CueWords words) {
    this.words = words;
  }

  /**
   * Returns the authors that a stretch names, in text order, without the blanks that pad names.
   *
   * @param named whether names may stand in front of the first label
   */
  ImmutableList<String> authors(NormalizedText text, int start, int end, boolean named) {
    Reader reader = new Reader(text, words.find(text, start, end), end, named);
    int i = start;
    while (i < end) {
      int pieceEnd = i;
      while (pieceEnd < end && SEPARATORS.indexOf(text.charAt(pieceEnd)) < 0) {
        pieceEnd++;
      }
      if (pieceEnd > i) {
        reader.read(i, pieceEnd);
      }
      i = pieceEnd + 1;
    }
    return ImmutableList.copyOf(reader.names);
  }

  /** Reads piece by piece; mutable. */
  private static final class Reader {
    private final NormalizedText text;
    private final ImmutableList<CueHit> cues;
    private final int limit;
    private final List<String> names = new ArrayList<>();
    private boolean naming;

    /** A name's first character, which a blank parts from the rest. */
    private String begun = "";

    Reader(NormalizedText text, ImmutableList<CueHit> cues, int limit, boolean naming) {
      this.text = text;
      this.cues = cues;
      this.limit = limit;
      this.naming = naming;
    }

    void read(int start, int end) {
      if (isCreditOfWork(start, end)) {
        naming = false;
        return;
      }
      int from = start;
      boolean labelled = false;
      for (CueHit hit : cues) {
        if (hit.start() < start || hit.end() > end) {
          continue;
        }
        if (hit.cue() == Cue.REPORTER || (hit.cue() == Cue.AUTHOR && isLabel(hit, start, end))) {
          naming = true;
          begun = "";
          labelled = true;
          from = hit.end();
        } else if (begun.isEmpty() && isLabel(hit, start, end)) {
          naming = false;
          return;
        }
      }
      if (naming && from < end) {
        name(from, end, labelled);
      }
    }

    /** Returns whether a piece says what the person before did: 孔令旗/文 成功/图. */
    private boolean isCreditOfWork(int start, int end) {
      return end - start == 1
          && !names.isEmpty()
          && text.charAt(start - 1) == '/'
          && "文图摄".indexOf(text.charAt(start)) >= 0;
    }

    /**
     * A word of one character is a label only by itself; a button (大) is none, it may be a name.
     */
    private static boolean isLabel(CueHit hit, int start, int end) {
      boolean whole = hit.end() == end;
      return hit.start() == start
          && (hit.cue().isLabel() ? whole || hit.end() - start > 1 : whole && end - start > 1);
    }

    private void name(int start, int end, boolean labelled) {
      int stop = end;
      for (String activity : ACTIVITIES) {
        if (end - start >= activity.length() && endsWith(activity, end)) {
          stop = end - activity.length();
          break;
        }
      }
      // 文 alone may begin a name, unless nothing follows.
      boolean whole = stop == start && (end - start > 1 || endsNames(end));
      boolean acts =
          stop < end && (whole || stop - start > 1 || (stop > start && !begun.isEmpty()));
      int last = acts ? stop : end;
      String piece = text.raw().substring(start, last);
      if (piece.isEmpty()) {
        naming = false;
      } else if (piece.length() == 1 && begun.isEmpty()) {
        begun = piece;
        joinToShortName(acts || endsNames(end));
      } else if (isName(begun + piece, start, last)) {
        names.add(begun + piece);
        begun = "";
      } else {
        begun = "";
        // An affiliation stands before the next reporter; anything else ends the names.
        naming = !labelled && MediumNames.lastEnd(text.toString(), start, last) == last;
      }
      if (acts) {
        naming = false;
      }
    }

    /** A single character that nothing follows is the third of a name set apart in full. */
    private void joinToShortName(boolean isLast) {
      int previous = names.size() - 1;
      if (isLast && previous >= 0 && names.get(previous).length() == 2) {
        names.set(previous, names.get(previous) + begun);
        begun = "";
      }
    }

    private boolean endsNames(int end) {
      for (int i = end; i < limit; i++) {
        if (SEPARATORS.indexOf(text.charAt(i)) < 0) {
          return text.toString().startsWith("报道", i);
        }
      }
      return true;
    }

    private boolean endsWith(String suffix, int end) {
      return text.toString().startsWith(suffix, end - suffix.length());
    }

    private boolean isName(String name, int start, int end) {
      boolean dotted = false;
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (c == '·') {
          dotted = true;
        } else if (!Character.isIdeographic(c)) {
          return false;
        }
      }
      return name.length() > 1
          && name.length() <= (dotted ? LONGEST_DOTTED_NAME : LONGEST_NAME)
          && !MediumNames.matches(text.toString(), start, end)
          && !(name.length() > LONGEST_HAN_NAME && endsWithAny(BODIES, end))
          && !text.toString().startsWith("发自", start);
    }

    private boolean endsWithAny(String[] suffixes, int end) {
      for (String suffix : suffixes) {
        if (endsWith(suffix, end)) {
          return true;
        }
      }
      return false;
    }
  }
}
