package io.github.tifa.tagging;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Where the weights of each wanted head lie in a row: a byte each, eight in a long, each weight
 * plus 128. Behind them one more byte is always 1, so that the sum of it tells how many rows were
 * added. Immutable and thread-safe.
 */
final class RowLayout {
  private static final int BYTES = Long.BYTES;

  private final int[] firstLane;
  private final int[] lanes;
  private final int countLane;

  private RowLayout(int[] lanes) {
    this.lanes = lanes;
    this.firstLane = new int[lanes.length];
    int at = 0;
    for (int head = 0; head < lanes.length; head++) {
      firstLane[head] = at;
      at += lanes[head];
    }
    this.countLane = at;
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

  /** Returns the number of bytes in a row, a multiple of eight. */
  int stride() {
    return (countLane / BYTES + 1) * BYTES;
  }

  boolean wants(int head) {
    return lanes[head] > 0;
  }

  /** Returns the number of weights of a head in a row, 0 if it is not wanted. */
  int lanes(int head) {
    return lanes[head];
  }

  /** Returns rows whose weights are zero. */
  byte[] zeroRows(int count) {
    byte[] rows = new byte[Math.multiplyExact(count, stride())];
    for (int row = 0; row < rows.length; row += stride()) {
      Arrays.fill(rows, row, row + countLane, (byte) HeadWeights.BIAS);
      rows[row + countLane] = 1;
    }
    return rows;
  }

  /** Writes the weights of a head into a row. */
  void put(int head, byte[] weights, int from, byte[] rows, int row) {
    System.arraycopy(weights, from, rows, row * stride() + firstLane[head], lanes[head]);
  }

  /**
   * Writes the sums of a head into {@code out}.
   *
   * @param sums sums as {@link EmissionSums} keeps them
   * @param at where those of a position begin
   */
  void read(int head, long[] sums, int at, int[] out, int offset) {
    int zero = HeadWeights.BIAS * sum(sums, at, countLane);
    int first = firstLane[head];
    for (int lane = 0; lane < lanes[head]; lane++) {
      out[offset + lane] = sum(sums, at, first + lane) - zero;
    }
  }

  /** The even bytes of a long are summed in one long, the odd ones in the next. */
  private static int sum(long[] sums, int at, int lane) {
    int place = lane / BYTES * 2 + (lane & 1);
    return (int) (sums[at + place] >>> ((lane & 6) * Byte.SIZE)) & 0xffff;
  }
}
