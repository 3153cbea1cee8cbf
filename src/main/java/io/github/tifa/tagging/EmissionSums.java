package io.github.tifa.tagging;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The sums of the weights at each position of a sentence: sixteen bits each, four in a long, so
 * that one addition adds four of them. Reused from sentence to sentence; not thread-safe.
 */
final class EmissionSums {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long EVEN_BYTES = 0x00ff_00ff_00ff_00ffL;

  private final RowLayout layout;

  /** The number of bytes in a row. */
  private final int stride;

  /** The number of longs for the sums of a position: two for each of the row's. */
  private final int width;

  private long[] sums = new long[0];

  EmissionSums(RowLayout layout) {
    this.layout = layout;
    this.stride = layout.stride();
    this.width = 2 * stride / Long.BYTES;
  }

  /** Makes the sums of the positions 0 … {@code length} - 1 zero. */
  void clear(int length) {
    int size = width * length;
    if (sums.length < size) {
      sums = new long[Math.max(size, 2 * sums.length)];
    }
    Arrays.fill(sums, 0, size, 0);
  }

  /**
   * Adds rows to the sums of as many positions in turn.
   *
   * @param row the number of the first row
   */
  void add(int position, byte[] rows, int row, int count) {
    long[] to = sums;
    int at = width * position;
    int end = (row + count) * stride;
    for (int from = row * stride; from < end; from += Long.BYTES) {
      long weights = (long) LONGS.get(rows, from);
      to[at] += weights & EVEN_BYTES;
      to[at + 1] += (weights >>> Byte.SIZE) & EVEN_BYTES;
      at += 2;
    }
  }

  /** Writes the sums of a head at a position into {@code out}. */
  void read(int position, int head, int[] out, int offset) {
    layout.read(head, sums, width * position, out, offset);
  }
}
