package io.github.tifa.tagging;

import java.util.Arrays;

/**
 * The sums of the weights at each position of a sentence. Reused from sentence to sentence; not
 * thread-safe.
 */
final class EmissionSums {
  /** Every sum begins at the middle of its range, so that none borrows from its neighbour. */
  private static final int MIDDLE = 0x8000;

  private static final long MIDDLES = 0x8000_8000_8000_8000L;

  private final RowLayout layout;
  private final int stride;
  private long[] sums = new long[0];

  EmissionSums(RowLayout layout) {
    this.layout = layout;
    this.stride = layout.stride();
  }

  /** Makes the sums of the positions 0 … {@code length} - 1 zero. */
  void clear(int length) {
    if (sums.length < length * stride) {
      sums = new long[Math.max(length * stride, 2 * sums.length)];
    }
    Arrays.fill(sums, 0, length * stride, MIDDLES);
  }

  /** Adds a row to the sums of a position. The innermost loop of all, and unrolled for it. */
  void add(int position, int[] rows, int row) {
    long[] to = sums;
    int at = position * stride;
    int from = row;
    int rest = stride;
    for (; rest >= 4; rest -= 4) {
      to[at] += RowLayout.spread(rows[from]);
      to[at + 1] += RowLayout.spread(rows[from + 1]);
      to[at + 2] += RowLayout.spread(rows[from + 2]);
      to[at + 3] += RowLayout.spread(rows[from + 3]);
      at += 4;
      from += 4;
    }
    if (rest >= 2) {
      to[at] += RowLayout.spread(rows[from]);
      to[at + 1] += RowLayout.spread(rows[from + 1]);
      at += 2;
      from += 2;
    }
    if ((rest & 1) != 0) {
      to[at] += RowLayout.spread(rows[from]);
    }
  }

  /** Writes the sums of a head at a position into {@code out}. */
  void read(int position, int head, int[] out, int offset) {
    layout.read(head, sums, position * stride, MIDDLE, out, offset);
  }
}
