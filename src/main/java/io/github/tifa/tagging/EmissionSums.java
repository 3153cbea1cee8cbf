package io.github.tifa.tagging;

import java.util.Arrays;

/**
 * The sums of the weights at each position of a sentence, head by head. Four sums share a long,
 * sixteen bits each, so that one addition adds four weights. Reused from sentence to sentence; not
 * thread-safe.
 */
final class EmissionSums {
  /** Every sum begins at the middle of its range, so that none borrows from its neighbour. */
  private static final long MIDDLE = 0x8000_8000_8000_8000L;

  private static final int LANE = 16;

  /** {@link PatternTable#BIAS} in each lane. */
  private static final long BIAS = 0x0080_0080_0080_0080L;

  private final int[] firstLong;
  private final int stride;
  private long[] sums = new long[0];

  /**
   * @param lanes for each head the number of its sums
   */
  EmissionSums(int[] lanes) {
    this.firstLong = new int[lanes.length];
    int at = 0;
    for (int head = 0; head < lanes.length; head++) {
      firstLong[head] = at;
      at += (lanes[head] + 3) / 4;
    }
    this.stride = at;
  }

  /** Makes the sums of the positions 0 … {@code length} - 1 zero. */
  void clear(int length) {
    if (sums.length < length * stride) {
      sums = new long[Math.max(length * stride, 2 * sums.length)];
    }
    Arrays.fill(sums, 0, length * stride, MIDDLE);
  }

  /** Adds the weights of a row, four in an int, to the sums of a head. */
  void add(int position, int head, int[] weights, int row, int length) {
    int at = position * stride + firstLong[head];
    for (int k = 0; k < length; k++) {
      sums[at + k] += spread(weights[row + k]) - BIAS;
    }
  }

  /** Spreads the bytes of an int over the lanes: 0 and 2 in the low half, 1 and 3 in the high. */
  private static long spread(int x) {
    return (x & 0x00ff00ffL) | (x & 0xff00ff00L) << 24;
  }

  /** Writes the sums of a head at a position into {@code out}. */
  void read(int position, int head, int lanes, int[] out, int offset) {
    int at = position * stride + firstLong[head];
    for (int lane = 0; lane < lanes; lane++) {
      int place = ((lane & 3) >> 1) | ((lane & 1) << 1);
      out[offset + lane] = (int) ((sums[at + (lane >> 2)] >>> (LANE * place)) & 0xffff) - 0x8000;
    }
  }
}
