package io.github.tifa.lexicon;

import static com.google.common.base.Preconditions.checkArgument;
import static io.github.tifa.lexicon.AhoCorasick.BASE;
import static io.github.tifa.lexicon.AhoCorasick.CELL;
import static io.github.tifa.lexicon.AhoCorasick.CHECK;
import static io.github.tifa.lexicon.AhoCorasick.ENDS_HERE;
import static io.github.tifa.lexicon.AhoCorasick.FAIL;
import static io.github.tifa.lexicon.AhoCorasick.OUTPUT;

import com.google.common.primitives.Ints;
import java.util.Arrays;

/**
 * Lays out the double array breadth first, so that a state's suffix, being shorter, is always laid
 * out before it and failure links need no second pass. Used once; not thread-safe.
 */
final class AhoCorasickBuilder {
  private final String[] patterns;

  /**
   * The patterns, sorted as deep as the layout has come: in the low half of each element the index
   * of a pattern, in the high half its code at the depth in hand.
   */
  private final long[] order;

  private final char[] codes = new char[Character.MAX_VALUE + 1];

  private int[] cells = new int[0];
  private int[] patternOf = new int[0];

  /** The states to lay out, and the range of the sorted patterns that run through each. */
  private int[] queue = new int[1024];

  private int[] lows = new int[1024];
  private int[] highs = new int[1024];
  private int queued;

  /** A bit for each cell that belongs to a state. */
  private long[] taken = new long[64];

  /** Where the search for free cells begins, by the binary logarithm of their number. */
  private final int[] searchFrom = new int[Integer.SIZE];

  private int used;

  /** The codes of the children of the state in hand, and the ends of their ranges. */
  private final int[] childCodes;

  private final int[] childHighs;

  AhoCorasickBuilder(String[] patterns) {
    this.patterns = patterns;
    this.order = new long[patterns.length];
    for (int i = 0; i < order.length; i++) {
      checkArgument(!patterns[i].isEmpty(), "pattern %s is empty", i);
      order[i] = i;
    }
    int alphabet = numberCharacters();
    childCodes = new int[alphabet];
    childHighs = new int[alphabet];
    // The cells up to the size of the alphabet are kept for the children of the root; so no other
    // state ever needs a base below 0.
    Arrays.fill(searchFrom, alphabet + 1);
    grow(alphabet + 2);
    for (int state = 0; state <= alphabet; state++) {
      take(state);
    }
    cells[CHECK] = Integer.MAX_VALUE;
  }

  private int numberCharacters() {
    int[] counts = new int[codes.length];
    for (String pattern : patterns) {
      for (int i = 0; i < pattern.length(); i++) {
        counts[pattern.charAt(i)]++;
      }
    }
    long[] byCount = new long[codes.length];
    int alphabet = 0;
    for (int c = 0; c < counts.length; c++) {
      if (counts[c] > 0) {
        byCount[alphabet++] = (long) (Integer.MAX_VALUE - counts[c]) << Character.SIZE | c;
      }
    }
    Arrays.sort(byCount, 0, alphabet);
    for (int i = 0; i < alphabet; i++) {
      codes[(char) byCount[i]] = (char) (i + 1);
    }
    return alphabet;
  }

  AhoCorasick build() {
    enqueue(0, 0, patterns.length);
    int levelEnd = 1;
    int depth = 0;
    for (int i = 0; i < queued; i++) {
      if (i == levelEnd) {
        levelEnd = queued;
        depth++;
      }
      layOut(queue[i], lows[i], highs[i], depth);
    }
    int[] lengths = new int[patterns.length];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = patterns[i].length();
    }
    // Behind the last used cell the array must reach as far as any code can point.
    int size = used + childCodes.length + 2;
    grow(size);
    return new AhoCorasick(
        Arrays.copyOf(cells, size * CELL), codes, Arrays.copyOf(patternOf, size), lengths);
  }

  private void layOut(int state, int low, int high, int depth) {
    int cell = state * CELL;
    int from = low;
    int output = depth == 0 ? 0 : cells[cells[cell + FAIL] * CELL + OUTPUT];
    sort(low, high, depth);
    if (from < high && codeOf(from) == 0) {
      patternOf[state] = patternAt(from);
      output = state;
      from++;
    }
    cells[cell + OUTPUT] = output;
    int children = collectChildren(from, high);
    int base = children == 0 || depth == 0 ? 0 : findBase(children);
    // Any code may be tried from this base later.
    grow(base + childCodes.length + 1);
    cells[cell + BASE] = base | (output == 0 ? 0 : ENDS_HERE);
    for (int i = 0; i < children; i++) {
      int child = base + childCodes[i];
      cells[child * CELL + CHECK] = state;
      cells[child * CELL + FAIL] =
          depth == 0 ? 0 : AhoCorasick.next(cells, cells[cell + FAIL], childCodes[i]);
      used = Math.max(used, child);
      take(child);
      enqueue(child, from, childHighs[i]);
      from = childHighs[i];
    }
  }

  /** Sorts patterns that agree up to {@code depth} by what follows; what ends there comes first. */
  private void sort(int low, int high, int depth) {
    for (int i = low; i < high; i++) {
      String pattern = patterns[patternAt(i)];
      long code = pattern.length() == depth ? 0 : codes[pattern.charAt(depth)];
      order[i] = code << Integer.SIZE | patternAt(i);
    }
    Arrays.sort(order, low, high);
    if (high - low > 1 && codeOf(low + 1) == 0) {
      throw new IllegalArgumentException(
          String.format(
              "pattern %s stands in the list twice, at %d and %d",
              patterns[patternAt(low)], patternAt(low), patternAt(low + 1)));
    }
  }

  private int patternAt(int place) {
    return (int) order[place];
  }

  private int codeOf(int place) {
    return (int) (order[place] >>> Integer.SIZE);
  }

  private int collectChildren(int low, int high) {
    int children = 0;
    for (int i = low; i < high; i++) {
      int code = codeOf(i);
      if (children == 0 || childCodes[children - 1] != code) {
        childCodes[children++] = code;
      }
      childHighs[children - 1] = i + 1;
    }
    return children;
  }

  /**
   * Returns a base from which all children fall on free cells. An only child fills the first hole;
   * more children are sought from where as many were placed last, since what lies before has proved
   * too full for them.
   */
  private int findBase(int children) {
    int bucket = Integer.SIZE - Integer.numberOfLeadingZeros(children - 1);
    int base = Math.max(1, searchFrom[bucket] - childCodes[0]);
    while (true) {
      long fits = -1;
      for (int i = 0; i < children && fits != 0; i++) {
        fits &= freeFrom(base + childCodes[i]);
      }
      if (fits != 0) {
        base += Long.numberOfTrailingZeros(fits);
        searchFrom[bucket] = base + childCodes[0];
        return base;
      }
      base += Long.SIZE;
    }
  }

  /** Returns a bit set that says which of the 64 cells from {@code state} on are free. */
  private long freeFrom(int state) {
    int word = state >>> 6;
    if (word + 1 >= taken.length) {
      return word >= taken.length ? -1 : ~(taken[word] >>> state);
    }
    // Shifted in two steps, since a shift by 64 would be none.
    return ~(taken[word] >>> state | taken[word + 1] << 1 << (63 - (state & 63)));
  }

  private void take(int state) {
    int word = state >>> 6;
    if (word >= taken.length) {
      taken = Arrays.copyOf(taken, Math.max(word + 1, taken.length * 2));
    }
    taken[word] |= 1L << state;
  }

  private void grow(int states) {
    int old = cells.length / CELL;
    if (states <= old) {
      return;
    }
    int size = Math.max(states, Ints.saturatedCast(old * 3L / 2));
    cells = Arrays.copyOf(cells, Math.multiplyExact(size, CELL));
    patternOf = Arrays.copyOf(patternOf, size);
    for (int i = old; i < size; i++) {
      cells[i * CELL + CHECK] = -1;
      patternOf[i] = -1;
    }
  }

  private void enqueue(int state, int low, int high) {
    if (queued == queue.length) {
      queue = Arrays.copyOf(queue, queued * 2);
      lows = Arrays.copyOf(lows, queued * 2);
      highs = Arrays.copyOf(highs, queued * 2);
    }
    queue[queued] = state;
    lows[queued] = low;
    highs[queued] = high;
    queued++;
  }
}
