package io.github.tifa.lexicon;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import java.util.List;

/**
 * Finds every occurrence of a set of patterns in one pass over a text, in time linear in the text
 * and the number of matches, and without allocating for each character.
 *
 * <p>This is the automaton of Aho and Corasick, "Efficient string matching: an aid to bibliographic
 * search" (1975), its transitions laid out as a double array after Aoe, "An efficient digital
 * search algorithm by using a double-array structure" (1989). A state is a cell of four integers
 * that share a cache line; the characters are renumbered by frequency so that the array is dense.
 *
 * <p>Patterns and text are compared code unit by code unit; whoever wants width, case or script
 * ignored folds both beforehand. Immutable and thread-safe.
 */
public final class AhoCorasick {
  /** The cell of a state begins at four times its number. */
  static final int CELL = 4;

  /** Where the children of the state lie; the top bit says that patterns end here. */
  static final int BASE = 0;

  /** The parent of the state. */
  static final int CHECK = 1;

  /** The state of the longest proper suffix. */
  static final int FAIL = 2;

  /** The first state on the path of suffixes, itself included, where a pattern ends; 0 if none. */
  static final int OUTPUT = 3;

  static final int ENDS_HERE = 0x8000_0000;

  private static final int ROOT = 0;

  private final int[] cells;
  private final char[] codes;
  private final int[] patternOf;
  private final int[] lengths;
  private final int longest;

  AhoCorasick(int[] cells, char[] codes, int[] patternOf, int[] lengths) {
    this.cells = cells;
    this.codes = codes;
    this.patternOf = patternOf;
    this.lengths = lengths;
    int longestLength = 0;
    for (int length : lengths) {
      longestLength = Math.max(longestLength, length);
    }
    this.longest = longestLength;
  }

  /**
   * Returns the automaton that finds {@code patterns}.
   *
   * @throws IllegalArgumentException if a pattern is empty or stands in the list twice
   */
  public static AhoCorasick of(List<String> patterns) {
    return new AhoCorasickBuilder(patterns.toArray(new String[0])).build();
  }

  /** Returns the number of patterns. */
  public int size() {
    return lengths.length;
  }

  /**
   * Returns the length of a pattern in UTF-16 code units.
   *
   * @param pattern the index of the pattern in the list that the automaton was built from
   */
  public int length(int pattern) {
    return lengths[pattern];
  }

  /** Returns the length of the longest pattern in UTF-16 code units; 0 if there are none. */
  public int longestLength() {
    return longest;
  }

  /**
   * Returns the index of the pattern that equals {@code text} from {@code start} to {@code end}, or
   * -1 if there is none.
   *
   * @throws IndexOutOfBoundsException if {@code start} and {@code end} are not a range of the text
   */
  public int indexOf(CharSequence text, int start, int end) {
    checkPositionIndexes(start, end, text.length());
    if (start == end) {
      return -1;
    }
    int state = ROOT;
    for (int i = start; i < end; i++) {
      int code = codes[text.charAt(i)];
      int child = (cells[state * CELL + BASE] & ~ENDS_HERE) + code;
      if (code == 0 || cells[child * CELL + CHECK] != state) {
        return -1;
      }
      state = child;
    }
    return patternOf[state];
  }

  /** Returns the index of the pattern that equals {@code text}, or -1 if there is none. */
  public int indexOf(CharSequence text) {
    return indexOf(text, 0, text.length());
  }

  /**
   * Finds all matches in {@code text} from {@code start} to {@code end}, overlapping and nested
   * ones included. They come in the order of their ends; of those that end together, the longest
   * comes first.
   *
   * @throws IndexOutOfBoundsException if {@code start} and {@code end} are not a range of the text
   */
  public void findAll(CharSequence text, int start, int end, MatchVisitor visitor) {
    checkPositionIndexes(start, end, text.length());
    checkNotNull(visitor, "visitor");
    int[] states = cells;
    int state = ROOT;
    for (int i = start; i < end; i++) {
      state = next(states, state, codes[text.charAt(i)]);
      if (states[state * CELL + BASE] < 0) {
        int output = states[state * CELL + OUTPUT];
        do {
          int pattern = patternOf[output];
          visitor.match(i + 1 - lengths[pattern], i + 1, pattern);
          output = states[states[output * CELL + FAIL] * CELL + OUTPUT];
        } while (output != ROOT);
      }
    }
  }

  /**
   * Finds all matches in {@code text}, as {@link #findAll(CharSequence, int, int, MatchVisitor)}.
   */
  public void findAll(CharSequence text, MatchVisitor visitor) {
    findAll(text, 0, text.length(), visitor);
  }

  /**
   * Finds matches in {@code text} from {@code start} to {@code end} that do not overlap: the first
   * is the longest of those that start leftmost, the next is sought behind its end, and so on. They
   * come in text order.
   *
   * @throws IndexOutOfBoundsException if {@code start} and {@code end} are not a range of the text
   */
  public void findLeftmostLongest(CharSequence text, int start, int end, MatchVisitor visitor) {
    checkPositionIndexes(start, end, text.length());
    checkNotNull(visitor, "visitor");
    if (longest == 0) {
      return;
    }
    // The longest match from each start that can still grow. A start is settled once the scan is
    // one pattern length ahead of it; only then is it known what the start yields.
    int[] open = new int[Integer.highestOneBit(longest) << 1];
    int mask = open.length - 1;
    int free = start;
    int lastOpen = -1;
    int state = ROOT;
    for (int i = start; i < end; i++) {
      state = next(cells, state, codes[text.charAt(i)]);
      if (cells[state * CELL + BASE] < 0) {
        int output = cells[state * CELL + OUTPUT];
        do {
          int pattern = patternOf[output];
          int opened = i + 1 - lengths[pattern];
          open[opened & mask] = pattern + 1;
          lastOpen = Math.max(lastOpen, opened);
          output = cells[cells[output * CELL + FAIL] * CELL + OUTPUT];
        } while (output != ROOT);
      }
      int settled = i + 1 - longest;
      if (settled >= start && settled <= lastOpen) {
        free = settle(open, settled, mask, free, visitor);
      }
    }
    for (int i = Math.max(start, end + 1 - longest); i < end; i++) {
      free = settle(open, i, mask, free, visitor);
    }
  }

  /**
   * Finds matches in {@code text} that do not overlap, as {@link #findLeftmostLongest(CharSequence,
   * int, int, MatchVisitor)}.
   */
  public void findLeftmostLongest(CharSequence text, MatchVisitor visitor) {
    findLeftmostLongest(text, 0, text.length(), visitor);
  }

  private int settle(int[] open, int start, int mask, int free, MatchVisitor visitor) {
    int pattern = open[start & mask] - 1;
    if (pattern < 0) {
      return free;
    }
    open[start & mask] = 0;
    if (start < free) {
      return free;
    }
    int end = start + lengths[pattern];
    visitor.match(start, end, pattern);
    return end;
  }

  static int next(int[] cells, int state, int code) {
    if (code == 0) {
      return ROOT;
    }
    int from = state;
    while (true) {
      int child = (cells[from * CELL + BASE] & ~ENDS_HERE) + code;
      if (cells[child * CELL + CHECK] == from) {
        return child;
      }
      if (from == ROOT) {
        return ROOT;
      }
      from = cells[from * CELL + FAIL];
    }
  }
}
