package io.github.tifa.tagging;

import java.util.Arrays;

/**
 * The sums of the weights at each position of a sentence: sixteen bits each, four in a long, so
 * that one addition adds four of them. Reused from sentence to sentence; not thread-safe.
 */
final class EmissionSums {
  private static final long EVEN_BYTES = 0x00ff_00ff_00ff_00ffL;

  private final RowLayout layout;

  /** The number of longs in a row; the sums of a position take twice as many. */
  private final int stride;

  private long[] sums = new long[0];

  EmissionSums(RowLayout layout) {
    this.layout = layout;
    this.stride = layout.stride();
  }

  /** Makes the sums of the positions 0 … {@code length} - 1 zero. */
  void clear(int length) {
    int size = 2 * stride * length;
    if (sums.length < size) {
      sums = new long[Math.max(size, 2 * sums.length)];
    }
    Arrays.fill(sums, 0, size, 0);
  }

  /** Adds {@code count} rows in turn to the sums of as many positions. */
  void add(int position, long[] rows, int row, int count) {
    long[] to = sums;
    int at = 2 * stride * position;
    int from = row;
    int end = row + stride * count;
    for (; from < end; from++) {
      long weights = rows[from];
      to[at] += weights & EVEN_BYTES;
      to[at + 1] += (weights >>> Byte.SIZE) & EVEN_BYTES;
      at += 2;
    }
  }

  /** Writes the sums of a head at a position into {@code out}. */
  void read(int position, int head, int[] out, int offset) {
    layout.read(head, sums, 2 * stride * position, out, offset);
  }
}
