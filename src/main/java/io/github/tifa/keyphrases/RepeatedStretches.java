package io.github.tifa.keyphrases;

import java.util.Arrays;

/**
 * Finds the stretches of a text that recur and are not always part of one longer stretch: what is a
 * unit of this text, whatever a segmenter makes of it.
 *
 * <p>The stretches grow by one character a round. In each round the places that still recur are
 * sorted by the stretch found before and the character that follows, so the work of a round is
 * linear in the text but for the sort, and nothing is allocated for single places.
 */
final class RepeatedStretches {
  /** Receives the recurring stretches. */
  interface Visitor {
    /**
     * Called for each stretch.
     *
     * @param starts where the stretch starts, ascending, from {@code from} to {@code to}
     * @param length the length of the stretch
     */
    void stretch(int[] starts, int from, int to, int length);
  }

  /** The bits of a sort key: the group found before, the next character, the place. */
  private static final int PLACE_BITS = 24;

  private static final int GROUP_SHIFT = PLACE_BITS + Character.SIZE;

  /** The longest text that is looked at, in UTF-16 code units; the rest of a longer one is not. */
  static final int MAX_TEXT = 1 << 20;

  private RepeatedStretches() {}

  /**
   * Visits the stretches of two to {@code maxLength} characters that recur.
   *
   * @param blocked says of each character whether no stretch may hold it
   */
  static void visit(String text, boolean[] blocked, int maxLength, Visitor visitor) {
    int n = Math.min(text.length(), MAX_TEXT);
    long[] keys = new long[n];
    int active = addRecurringPairs(text, blocked, n, keys);
    int[] starts = new int[active];
    for (int length = 2; length <= maxLength && active > 1; length++) {
      Arrays.sort(keys, 0, active);
      int next = 0;
      int groups = 0;
      int from = 0;
      while (from < active) {
        int to = from + 1;
        while (to < active && keys[to] >>> PLACE_BITS == keys[from] >>> PLACE_BITS) {
          to++;
        }
        if (to - from > 1) {
          for (int i = from; i < to; i++) {
            starts[i] = (int) (keys[i] & ((1 << PLACE_BITS) - 1));
          }
          if (isUnit(text, blocked, starts, from, to, length)) {
            visitor.stretch(starts, from, to, length);
          }
          for (int i = from; i < to; i++) {
            int end = starts[i] + length;
            if (end < n && !blocked[end]) {
              keys[next++] = key(groups, text.charAt(end), starts[i]);
            }
          }
          groups++;
        }
        from = to;
      }
      active = next;
    }
  }

  /**
   * Puts the places into {@code keys} where two characters stand that may recur, and returns how
   * many they are. Most pairs stand once; that a table of small counts shows without sorting them.
   */
  private static int addRecurringPairs(String text, boolean[] blocked, int n, long[] keys) {
    int bits = 8;
    while (1 << bits < 4 * n) {
      bits++;
    }
    byte[] counts = new byte[1 << bits];
    for (int i = 0; i + 1 < n; i++) {
      if (!blocked[i] && !blocked[i + 1]) {
        int slot = slot(text, i, bits);
        counts[slot] = (byte) Math.min(2, counts[slot] + 1);
      }
    }
    int active = 0;
    for (int i = 0; i + 1 < n; i++) {
      if (!blocked[i] && !blocked[i + 1] && counts[slot(text, i, bits)] > 1) {
        keys[active++] = key(text.charAt(i), text.charAt(i + 1), i);
      }
    }
    return active;
  }

  private static int slot(String text, int pair, int bits) {
    return ((text.charAt(pair) << Character.SIZE | text.charAt(pair + 1)) * 0x9E37_79B1)
        >>> (Integer.SIZE - bits);
  }

  private static long key(int group, char c, int place) {
    return (long) group << GROUP_SHIFT | (long) c << PLACE_BITS | place;
  }

  /** Returns whether neither the character before nor the one behind is always the same. */
  private static boolean isUnit(
      String text, boolean[] blocked, int[] starts, int from, int to, int length) {
    boolean left = false;
    boolean right = false;
    for (int i = from; i < to; i++) {
      left |= neighbour(text, blocked, starts[i] - 1) != neighbour(text, blocked, starts[from] - 1);
      right |=
          neighbour(text, blocked, starts[i] + length)
              != neighbour(text, blocked, starts[from] + length);
      left |= neighbour(text, blocked, starts[i] - 1) == 0;
      right |= neighbour(text, blocked, starts[i] + length) == 0;
    }
    return left && right;
  }

  private static char neighbour(String text, boolean[] blocked, int index) {
    return index < 0 || index >= blocked.length || blocked[index] ? 0 : text.charAt(index);
  }
}
