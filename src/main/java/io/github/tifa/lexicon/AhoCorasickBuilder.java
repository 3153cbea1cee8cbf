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
import java.util.Comparator;

/**
 * Lays out the double array breadth first, so that a state's suffix, being shorter, is always laid
 * out before it and failure links need no second pass. Used once; not thread-safe.
 */
final class AhoCorasickBuilder {
  /** After this many free cells that do not fit, a state's children go to the end of the array. */
  private static final int TRIES = 32;

  private final String[] patterns;
  private final Integer[] order;
  private final char[] codes = new char[Character.MAX_VALUE + 1];

  private int[] cells = new int[0];
  private int[] patternOf = new int[0];

  /** The states to lay out, and the range of the sorted patterns that run through each. */
  private int[] queue = new int[1024];

  private int[] lows = new int[1024];
  private int[] highs = new int[1024];
  private int queued;

  private int firstFree;
  private int used;

  /** The codes of the children of the state in hand, and the ends of their ranges. */
  private final int[] childCodes;

  private final int[] childHighs;

  AhoCorasickBuilder(String[] patterns) {
    this.patterns = patterns;
    this.order = new Integer[patterns.length];
    for (int i = 0; i < order.length; i++) {
      checkArgument(!patterns[i].isEmpty(), "pattern %s is empty", i);
      order[i] = i;
    }
    Arrays.sort(order, Comparator.comparing(i -> patterns[i]));
    for (int i = 1; i < order.length; i++) {
      checkArgument(
          !patterns[order[i]].equals(patterns[order[i - 1]]),
          "pattern %s stands in the list twice, at %s and %s",
          patterns[order[i]],
          order[i - 1],
          order[i]);
    }
    int alphabet = numberCharacters();
    childCodes = new int[alphabet];
    childHighs = new int[alphabet];
    // The cells up to the size of the alphabet are kept for the children of the root; so no other
    // state ever needs a base below 0.
    firstFree = alphabet + 1;
    grow(alphabet + 2);
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
    if (depth > 0 && patterns[order[from]].length() == depth) {
      patternOf[state] = order[from];
      output = state;
      from++;
    }
    cells[cell + OUTPUT] = output;
    int children = collectChildren(from, high, depth);
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
      enqueue(child, from, childHighs[i]);
      from = childHighs[i];
    }
  }

  private int collectChildren(int low, int high, int depth) {
    int children = 0;
    for (int i = low; i < high; i++) {
      int code = codes[patterns[order[i]].charAt(depth)];
      if (children == 0 || childCodes[children - 1] != code) {
        childCodes[children++] = code;
      }
      childHighs[children - 1] = i + 1;
    }
    return children;
  }

  private int findBase(int children) {
    while (isUsed(firstFree)) {
      firstFree++;
    }
    int candidate = firstFree;
    for (int tries = 0; tries < TRIES; candidate++) {
      if (isUsed(candidate)) {
        continue;
      }
      tries++;
      int base = candidate - childCodes[0];
      if (fits(base, children)) {
        return base;
      }
    }
    return Math.max(used, childCodes.length) + 1;
  }

  private boolean fits(int base, int children) {
    for (int i = 0; i < children; i++) {
      // A base near the first free cell may put a rarer sibling among the root's own cells.
      if (base + childCodes[i] <= childCodes.length || isUsed(base + childCodes[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean isUsed(int state) {
    if (state * CELL >= cells.length) {
      grow(state + 1);
    }
    return cells[state * CELL + CHECK] >= 0;
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
