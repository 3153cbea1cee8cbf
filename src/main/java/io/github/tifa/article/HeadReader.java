package io.github.tifa.article;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.ZoneKind;
import io.github.tifa.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands above the body: furniture, kicker, title, subtitles, source and leaders' lines.
 * Immutable and thread-safe.
 */
final class HeadReader {
  /** A page whose body has not begun by then is a list. */
  private static final int MOST_LINES = 100;

  private static final int MOST_SUBTITLES = 4;
  private static final int MOST_PIECES = 4;

  private final LineKinds kinds;

  HeadReader(LineKinds kinds) {
    this.kinds = kinds;
  }

  /** Returns the kinds of the lines above the body; the body begins behind them. */
  List<ZoneKind> read(NormalizedText text, ImmutableList<PageLine> lines) {
    List<@Nullable ZoneKind> head = known(text, lines);
    List<Integer> open = open(head);
    if (open.isEmpty() || (open.size() == 1 && head.size() == lines.size() && lines.size() == 1)) {
      return upTo(head, open.isEmpty() ? head.size() : 0);
    }
    dropNavigation(lines, head, open);
    dropTiny(lines, head, open);
    markAccounts(lines, head, open);
    int title = titleAmong(lines, open);
    for (int i = 0; i < title; i++) {
      head.set(open.get(i), ZoneKind.KICKER);
    }
    PageLine first = lines.get(open.get(title));
    head.set(open.get(title), ZoneKind.TITLE);
    int end = markSubtitles(lines, head, open, title, first);
    return upTo(head, end);
  }

  /** Returns what the lines in front of the body say by themselves; null where that is nothing. */
  private List<@Nullable ZoneKind> known(NormalizedText text, ImmutableList<PageLine> lines) {
    List<@Nullable ZoneKind> head = new ArrayList<>();
    boolean titled = false;
    for (PageLine line : lines) {
      ZoneKind kind = kinds.ofHead(text, line, titled);
      if (head.size() == MOST_LINES
          || kind == ZoneKind.BODY
          || (kind == null && titled && kinds.isNumbered(line))) {
        break;
      }
      titled |= kind == null;
      head.add(kind);
    }
    return head;
  }

  private static List<Integer> open(List<@Nullable ZoneKind> head) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      if (head.get(i) == null) {
        open.add(i);
      }
    }
    return open;
  }

  private static List<ZoneKind> upTo(List<@Nullable ZoneKind> head, int end) {
    List<ZoneKind> kinds = new ArrayList<>();
    for (ZoneKind kind : head.subList(0, end)) {
      kinds.add(kind == null ? ZoneKind.BODY : kind);
    }
    return kinds;
  }

  /** What stands above the way through the site belongs to the site: its name, its sections. */
  private void dropNavigation(
      ImmutableList<PageLine> lines, List<@Nullable ZoneKind> head, List<Integer> open) {
    for (int i = open.get(open.size() - 1); i >= 0; i--) {
      if (head.get(i) == ZoneKind.FURNITURE && kinds.isNavigation(lines.get(i))) {
        while (open.get(0) < i) {
          head.set(open.remove(0), ZoneKind.FURNITURE);
        }
        return;
      }
    }
  }

  private static void dropTiny(
      ImmutableList<PageLine> lines, List<@Nullable ZoneKind> head, List<Integer> open) {
    for (int i = 0; i < open.size() && open.size() > 1; i++) {
      int at = open.get(i);
      boolean beside =
          (at > 0 && head.get(at - 1) == ZoneKind.FURNITURE)
              || (at + 1 < head.size() && head.get(at + 1) == ZoneKind.FURNITURE);
      if (beside && lines.get(at).isTiny()) {
        head.set(at, ZoneKind.FURNITURE);
        open.remove(i--);
      }
    }
  }

  /** A medium's name alone beside a source line belongs to it: the account that published. */
  private void markAccounts(
      ImmutableList<PageLine> lines, List<@Nullable ZoneKind> head, List<Integer> open) {
    for (int i = 1; i < open.size(); i++) {
      int at = open.get(i);
      boolean beside =
          head.get(at - 1) == ZoneKind.SOURCE_LINE
              || (at + 1 < head.size() && head.get(at + 1) == ZoneKind.SOURCE_LINE);
      if (beside && kinds.isAccount(lines.get(at))) {
        head.set(at, ZoneKind.SOURCE_LINE);
        open.remove(i--);
      }
    }
  }

  /** Returns which of the open lines is the title: a repeated one, else the first no kicker. */
  private int titleAmong(ImmutableList<PageLine> lines, List<Integer> open) {
    for (int i = 0; i < open.size() && i <= MOST_SUBTITLES; i++) {
      for (int k = i + 1; k < open.size(); k++) {
        if (lines.get(open.get(i)).repeats(lines.get(open.get(k)))) {
          return i;
        }
      }
    }
    int title = 0;
    while (title + 1 < open.size()
        && kinds.isKicker(lines.get(open.get(title)))
        && !kinds.isDashed(lines.get(open.get(title + 1)))) {
      title++;
    }
    return title;
  }

  /** Marks what follows the title, and returns where the body begins. */
  private int markSubtitles(
      ImmutableList<PageLine> lines,
      List<@Nullable ZoneKind> head,
      List<Integer> open,
      int title,
      PageLine first) {
    List<Integer> subtitles = new ArrayList<>();
    for (int i = title + 1; i < open.size(); i++) {
      int at = open.get(i);
      if (lines.get(at).repeats(first)) {
        head.set(at, ZoneKind.TITLE);
      } else {
        boolean aboveTitle = i + 1 < open.size() && lines.get(open.get(i + 1)).repeats(first);
        head.set(at, aboveTitle ? ZoneKind.KICKER : ZoneKind.SUBTITLE);
        if (!aboveTitle) {
          subtitles.add(at);
        }
      }
    }
    boolean hasBody = head.size() < lines.size();
    for (int at : subtitles) {
      PageLine line = lines.get(at);
      boolean list = !hasBody || subtitles.size() > MOST_SUBTITLES || line.pieces() > MOST_PIECES;
      if (list || (kinds.isRoundUp(first) && at == head.size() - 1)) {
        return at;
      }
    }
    return head.size();
  }
}
