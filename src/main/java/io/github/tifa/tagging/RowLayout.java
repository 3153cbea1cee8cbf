package io.github.tifa.tagging;

import java.util.List;
import java.util.Set;

/**
 * Where the weights of each wanted head lie in a row: sixteen bits each, four in a long, so that
 * one addition adds four of them. Immutable and thread-safe.
 */
final class RowLayout {
  /** Four weights that are zero. */
  static final int ZERO = 0x80_80_80_80;

  /** {@link PatternTable#BIAS} in each lane. */
  private static final long BIAS = 0x0080_0080_0080_0080L;

  private static final int LANE = 16;

  private final int[] firstLong;
  private final int[] lanes;
  private final int stride;

  private RowLayout(int[] lanes) {
    this.lanes = lanes;
    this.firstLong = new int[lanes.length];
    int at = 0;
    for (int head = 0; head < lanes.length; head++) {
      firstLong[head] = at;
      at += (lanes[head] + 3) / 4;
    }
    this.stride = at;
  }

  /**
   * Returns a layout.
   *
   * @param lanes for each head the number of its weights in a row, 0 if it is not wanted
   */
  static RowLayout of(int... lanes) {
    return new RowLayout(lanes);
  }

  /** Returns the layout for those of the heads whose names are wanted. */
  static RowLayout of(List<Head> heads, Set<String> wanted) {
    return new RowLayout(
        heads.stream()
            .mapToInt(head -> wanted.contains(head.labels().name()) ? head.lanes() : 0)
            .toArray());
  }

  /** Returns the number of ints in a row, which is that of longs in its sums. */
  int stride() {
    return stride;
  }

  boolean wants(int head) {
    return lanes[head] > 0;
  }

  /** Writes the weights of a head, four in an int, into a row. */
  void put(int head, int[] weights, int from, int length, int[] rows, int row) {
    System.arraycopy(weights, from, rows, row + firstLong[head], length);
  }

  /**
   * Spreads the bytes of an int over the lanes, 0 and 2 in the low half, 1 and 3 in the high, and
   * takes away what makes them unsigned.
   */
  static long spread(int x) {
    return ((x & 0x00ff00ffL) | (x & 0xff00ff00L) << 24) - BIAS;
  }

  /** Writes the sums of a head into {@code out}; each lane is above the zero of {@code middle}. */
  void read(int head, long[] sums, int row, int middle, int[] out, int offset) {
    int at = row + firstLong[head];
    for (int lane = 0; lane < lanes[head]; lane++) {
      int place = ((lane & 3) >> 1) | ((lane & 1) << 1);
      out[offset + lane] = (int) ((sums[at + (lane >> 2)] >>> (LANE * place)) & 0xffff) - middle;
    }
  }
}
