package io.github.tifa.tagging;

/**
 * The sums of the weights at each position of a sentence: sixteen bits each, four in a long, so
 * that one addition adds four of them. Reused from sentence to sentence; not thread-safe.
 */
final class EmissionSums {
  private static final long EVEN_BYTES = 0x00ff_00ff_00ff_00ffL;

  private static final int LANE = 0xffff;

  /** The number of longs in a row. */
  private final int width;

  private final int stride;
  private final int countLane;

  /** The row that is added at every position. */
  private final long[] bias;

  /** The sums of the even bytes of each of the rows' longs, and of the odd ones. */
  private long[] evens = new long[0];

  private long[] odds = new long[0];
  private int[] emissions = new int[0];

  /**
   * Creates sums.
   *
   * @param bias the row that is added at every position
   */
  EmissionSums(RowLayout layout, long[] bias) {
    this.width = layout.width();
    this.stride = layout.stride();
    this.countLane = layout.countLane();
    this.bias = bias;
  }

  /** Begins with the bias at the positions 0 … {@code length} - 1. */
  void clear(int length) {
    int size = width * length;
    if (evens.length < size) {
      evens = new long[Math.max(size, 2 * evens.length)];
      odds = new long[evens.length];
    }
    for (int k = 0; k < width; k++) {
      long even = bias[k] & EVEN_BYTES;
      long odd = (bias[k] >>> Byte.SIZE) & EVEN_BYTES;
      for (int at = k; at < size; at += width) {
        evens[at] = even;
        odds[at] = odd;
      }
    }
  }

  /**
   * Adds rows to the sums of as many positions in turn.
   *
   * @param row the number of the first row
   */
  void add(int position, long[] rows, int row, int count) {
    int from = row * width;
    int at = position * width;
    long[] e = evens;
    long[] o = odds;
    for (int end = from + count * width; from < end; from++) {
      long weights = rows[from];
      e[at] += weights & EVEN_BYTES;
      o[at] += (weights >>> Byte.SIZE) & EVEN_BYTES;
      at++;
    }
  }

  /**
   * Returns the sums of the first {@code length} positions, as many ints for each as a row has
   * bytes. The array may be changed and is good until it is asked for again.
   */
  int[] emissions(int length) {
    if (emissions.length < stride * length) {
      emissions = new int[Math.max(stride * length, 2 * emissions.length)];
    }
    for (int k = 0; k < width * length; k++) {
      unpack(evens[k], emissions, Long.BYTES * k);
      unpack(odds[k], emissions, Long.BYTES * k + 1);
    }
    for (int row = 0; row < stride * length; row += stride) {
      int zero = HeadWeights.BIAS * emissions[row + countLane];
      for (int lane = row; lane < row + countLane; lane++) {
        emissions[lane] -= zero;
      }
    }
    return emissions;
  }

  private static void unpack(long four, int[] out, int at) {
    out[at] = (int) four & LANE;
    out[at + 2] = (int) (four >>> 16) & LANE;
    out[at + 4] = (int) (four >>> 32) & LANE;
    out[at + 6] = (int) (four >>> 48);
  }
}
