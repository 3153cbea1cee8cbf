package io.github.tifa.facts.times;

import static io.github.tifa.facts.times.TimeField.DAY;
import static io.github.tifa.facts.times.TimeField.DAY_OFFSET;
import static io.github.tifa.facts.times.TimeField.DAY_SHIFT;
import static io.github.tifa.facts.times.TimeField.FESTIVAL;
import static io.github.tifa.facts.times.TimeField.WEEKDAY;
import static io.github.tifa.facts.times.TimeField.WEEK_OFFSET;

import com.google.common.collect.Maps;
import io.github.tifa.facts.times.WordTable.Word;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text, and what has been read of a time so far. The readers that extend it each add a
 * part of the grammar: they read what they know at the place and move on, or leave everything as it
 * is and return false. Mutable, not thread-safe; it reads one time after another.
 */
abstract class PointCursor {
  private static final String NO_YEAR_BEFORE = ".,%-/个万亿元多余名人家米吨公平";

  /** What makes another word of {@code 初}, {@code 底} and {@code 末}. */
  private static final String NO_EDGE_BEFORE = "中级步次层端";

  final PointWords words;
  final String text;
  final EnumMap<TimeField, Integer> fields = new EnumMap<>(TimeField.class);
  int start;
  int limit;
  @Nullable TimePoint rangeStart;
  @Nullable EnumMap<TimeField, Integer> rangeEnd;
  int pos;
  boolean doubtful;

  /** The number that was read last, and where; many parts of the grammar ask for the same one. */
  private @Nullable Numeral numeral;

  private int numeralAt = -1;

  PointCursor(PointWords words, String text) {
    this.words = words;
    this.text = text;
  }

  /**
   * Goes to a place, and forgets what was read.
   *
   * @param rangeStart the first time of the period of which the second is to be read; null if there
   *     is none
   */
  void moveTo(int start, int limit, @Nullable TimePoint rangeStart) {
    this.start = start;
    this.limit = limit;
    this.rangeStart = rangeStart;
    pos = start;
    rangeEnd = null;
    doubtful = false;
    numeralAt = -1;
    if (!fields.isEmpty()) {
      fields.clear();
    }
  }

  /** Returns the longest number that starts at {@code at}; null if there is none. */
  @Nullable Numeral numeral(int at) {
    if (at != numeralAt) {
      numeral = Numeral.read(text, at, limit);
      numeralAt = at;
    }
    return numeral;
  }

  /** Returns the code unit after what was read. */
  int position() {
    return pos;
  }

  TimePoint point() {
    return new TimePoint(Maps.immutableEnumMap(fields));
  }

  /** Returns the end of a period that is written within one time, as in {@code 1至9月}. */
  @Nullable TimePoint rangeEnd() {
    return rangeEnd == null ? null : new TimePoint(Maps.immutableEnumMap(rangeEnd));
  }

  boolean doubtful() {
    return doubtful;
  }

  boolean isDayKnown() {
    return fields.containsKey(DAY)
        || fields.containsKey(DAY_OFFSET)
        || fields.containsKey(DAY_SHIFT)
        || fields.containsKey(WEEKDAY)
        || fields.containsKey(WEEK_OFFSET)
        || fields.containsKey(FESTIVAL);
  }

  boolean startsMonth(int at) {
    Numeral month = numeral(at);
    return month != null && charAt(month.end()) == '月';
  }

  boolean startsDayPart(int at) {
    return TimeWords.DAY_PARTS.match(text, at, limit) != null || startsAny(at, "早晚");
  }

  boolean startsClock(int at) {
    Numeral hour = numeral(at);
    return hour != null
        && hour.value() <= 24
        && hour.end() < limit
        && (charAt(hour.end()) == '点'
            || charAt(hour.end()) == '时'
            || (charAt(hour.end()) == ':' && Numeral.isArabic(charAt(hour.end() + 1))));
  }

  boolean startsAny(int at, String chars) {
    return at < limit && chars.indexOf(text.charAt(at)) >= 0;
  }

  /** Returns whether what stands at {@code at} shows that the number before it is no year. */
  boolean isNumberBehind(int at) {
    char c = charAt(at);
    return at < limit
        && (Numeral.isNumeric(c) || (c >= 'a' && c <= 'z') || NO_YEAR_BEFORE.indexOf(c) >= 0);
  }

  boolean takeEdge() {
    Word edge = TimeWords.EDGES.match(text, pos, limit);
    if (edge == null) {
      return false;
    }
    if (edge.length() == 1 && startsAny(pos + 1, NO_EDGE_BEFORE)) {
      return false;
    }
    take(edge);
    return true;
  }

  @Nullable Numeral readArabic(int at) {
    return at < limit && Numeral.isArabic(charAt(at)) ? numeral(at) : null;
  }

  boolean accept(String word) {
    if (pos + word.length() <= limit && text.startsWith(word, pos)) {
      pos += word.length();
      return true;
    }
    return false;
  }

  void take(Word word) {
    fields.putAll(word.fields());
    pos += word.length();
  }

  /** Returns the character at {@code at}; NUL behind the text. */
  char charAt(int at) {
    return at < text.length() ? text.charAt(at) : 0;
  }

  static int skipBlanks(String text, int at, int limit, int most) {
    int i = at;
    while (i < limit && i - at < most && text.charAt(i) == ' ') {
      i++;
    }
    return i < limit && text.charAt(i) == ' ' ? at : i;
  }

  /** Returns the length of what joins two times at {@code at}; 0 if nothing does. */
  static int connector(String text, int at, int limit) {
    if (at >= limit) {
      return 0;
    }
    return switch (text.charAt(at)) {
      case '至', '到', '-', '~', '–', '―', '─', '〜', '∼' -> 1;
      case '—' -> at + 1 < limit && text.charAt(at + 1) == '—' ? 2 : 1;
      default -> 0;
    };
  }
}
