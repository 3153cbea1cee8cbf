package io.github.tifa.tagging;

import java.util.List;
import java.util.Set;

/**
 * Where the weights of each wanted head lie in a row: a byte each, eight in a long, each weight
 * plus 128. Behind them one more byte is always 1, so that the sum of it tells how many rows were
 * added. Immutable and thread-safe.
 */
final class RowLayout {
  private static final int BYTES = Long.BYTES;
  private static final int BIAS = HeadWeights.BIAS;

  /** Eight weights of nothing. */
  private static final long ZEROS = 0x8080_8080_8080_8080L;

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
    return width() * BYTES;
  }

  boolean wants(int head) {
    return lanes[head] > 0;
  }

  /** Returns the number of the first byte of a head in a row. */
  int firstLane(int head) {
    return firstLane[head];
  }

  /** Returns the number of weights of a head in a row, 0 if it is not wanted. */
  int lanes(int head) {
    return lanes[head];
  }

  /** Returns the number of longs in a row. */
  int width() {
    return countLane / BYTES + 1;
  }

  /** Returns rows whose weights are zero. */
  long[] zeroRows(int count) {
    long[] rows = new long[Math.multiplyExact(count, width())];
    int shift = Byte.SIZE * (countLane % BYTES);
    // Nothing is behind the byte that counts.
    long last = (ZEROS & ((1L << shift) - 1)) | (1L << shift);
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (i + 1) % width() == 0 ? last : ZEROS;
    }
    return rows;
  }

  /** Writes the weights of a head into a row whose weights are zero. */
  void put(int head, byte[] weights, int from, long[] rows, int row) {
    int at = row * width();
    int first = firstLane[head];
    for (int lane = 0; lane < lanes[head]; lane++) {
      put(rows, at, first + lane, weights[from + lane] & 0xff);
    }
  }

  /** Adds the weights of one row to those of another, within the range of a weight. */
  void add(long[] rows, int from, int to) {
    for (int lane = 0; lane < countLane; lane++) {
      int sum = get(rows, from * width(), lane) + get(rows, to * width(), lane) - BIAS;
      int old = get(rows, to * width(), lane);
      int value = Math.max(0, Math.min(2 * BIAS - 1, sum));
      put(rows, to * width(), lane, value ^ old ^ BIAS);
    }
  }

  private static int get(long[] rows, int at, int lane) {
    return (int) (rows[at + lane / BYTES] >>> (Byte.SIZE * (lane % BYTES))) & 0xff;
  }

  private static void put(long[] rows, int at, int lane, int value) {
    rows[at + lane / BYTES] ^= (long) (value ^ BIAS) << (Byte.SIZE * (lane % BYTES));
  }

  /** Returns the number of the byte whose sum tells how many rows were added. */
  int countLane() {
    return countLane;
  }

  /** Returns a row of the scores that the labels of the wanted heads have at every position. */
  long[] biasRow(List<Head> heads) {
    long[] row = zeroRows(1);
    for (int head = 0; head < lanes.length; head++) {
      int[] bias = heads.get(head).bias();
      for (int lane = 0; lane < lanes[head]; lane++) {
        int score = bias[lane + 1] - bias[0];
        put(row, 0, firstLane[head] + lane, Math.max(-BIAS, Math.min(BIAS - 1, score)) + BIAS);
      }
    }
    return row;
  }
}
