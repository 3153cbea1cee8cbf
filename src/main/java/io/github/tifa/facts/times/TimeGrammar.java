package io.github.tifa.facts.times;

import org.jspecify.annotations.Nullable;

/**
 * The grammar of time expressions: one time, or two that {@code 至}, {@code 到} or a dash joins, with
 * what may follow ({@code 以来}). It reads from left to right and looks only a few characters ahead,
 * so a text is read in time linear in its length. Immutable and thread-safe.
 *
 * <p>It says what can be a time; {@link GrammarTimeRecognizer} decides what is one where it stands.
 */
final class TimeGrammar {
  private final PointWords words;

  TimeGrammar() {
    this.words = PointWords.bundled();
  }

  /** Returns false only if no expression begins at {@code start}; spares most readings. */
  boolean mayBegin(String text, int start) {
    return words.mayBegin(text, start);
  }

  /**
   * Returns a reader for {@link #read}, which serves for the whole of a text in normalised form.
   */
  PointReader reader(String text) {
    return new PointReader(words, text);
  }

  /**
   * Returns the longest expression that begins at {@code start}; null if none does.
   *
   * @param first a reader of the text, which may have read before
   * @param limit where the expression has to end at the latest
   */
  @Nullable TimePhrase read(PointReader first, int start, int limit) {
    String text = first.text;
    first.moveTo(start, limit, null);
    if (!first.read()) {
      return null;
    }
    int end = first.position();
    TimePoint from = first.point();
    TimePoint to = first.rangeEnd();
    boolean doubtful = first.doubtful();
    if (to == null) {
      int behind = behindConnector(text, end, limit);
      if (behind > end) {
        PointReader second = reader(text);
        second.moveTo(behind, limit, from);
        if (second.read() && second.rangeEnd() == null) {
          to = second.point();
          end = second.position();
          doubtful &= second.doubtful();
        }
      }
    }
    boolean since =
        text.startsWith("以来", end)
            && end + 2 <= limit
            // 以来信、来电等形式 has another 以.
            && !(end + 2 < limit && "信电访华函".indexOf(text.charAt(end + 2)) >= 0);
    return new TimePhrase(start, since ? end + 2 : end, from, to, since, doubtful);
  }

  /** Returns where the second time may begin; {@code end} if nothing joins it to the first. */
  private static int behindConnector(String text, int end, int limit) {
    int i = end;
    if (i < limit && text.charAt(i) == '前' && i + 1 < limit && text.charAt(i + 1) == '至') {
      i++;
    }
    i = PointReader.skipBlanks(text, i, limit, 1);
    int connector = PointReader.connector(text, i, limit);
    return connector == 0 ? end : PointReader.skipBlanks(text, i + connector, limit, 1);
  }
}
