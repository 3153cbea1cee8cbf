package io.github.tifa.tagging;

/**
 * The sums of the weights at each position of a sentence: sixteen bits each, four in a long, so
 * that one addition adds four of them. At a position there is room for 128 rows, more than twice as
 * many as patterns can speak for one. Reused from sentence to sentence; not thread-safe.
 */
final class EmissionSums {
  private static final long EVEN_BYTES = 0x00ff_00ff_00ff_00ffL;

  private static final int LANE = 0xffff;

  /** Half of what a lane can hold stands for a sum of nothing, so that no lane borrows. */
  private static final int ZERO = 0x8000;

  private static final long ZEROS = 0x8000_8000_8000_8000L;

  /** The bias of the weights in each lane. */
  private static final long BIASES = HeadWeights.BIAS * 0x0001_0001_0001_0001L;

  /** The number of longs in a row. */
  private final int width;

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
      long even = ZEROS + (bias[k] & EVEN_BYTES);
      long odd = ZEROS + ((bias[k] >>> Byte.SIZE) & EVEN_BYTES);
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
    int size = Long.BYTES * width * length;
    if (emissions.length < size) {
      emissions = new int[Math.max(size, 2 * emissions.length)];
    }
    for (int k = 0; k < width * length; k += width) {
      int rows = count(k);
      for (int at = k; at < k + width; at++) {
        unpack(evens[at] - rows * BIASES, emissions, Long.BYTES * at);
        unpack(odds[at] - rows * BIASES, emissions, Long.BYTES * at + 1);
      }
    }
    return emissions;
  }

  /** Returns how many rows were added at the position whose sums begin at {@code at}. */
  private int count(int at) {
    long[] sums = (countLane & 1) == 0 ? evens : odds;
    int shift = Short.SIZE * (countLane % Long.BYTES / 2);
    return ((int) (sums[at + countLane / Long.BYTES] >>> shift) & LANE) - ZERO;
  }

  private static void unpack(long four, int[] out, int at) {
    out[at] = ((int) four & LANE) - ZERO;
    out[at + 2] = ((int) (four >>> 16) & LANE) - ZERO;
    out[at + 4] = ((int) (four >>> 32) & LANE) - ZERO;
    out[at + 6] = (int) (four >>> 48) - ZERO;
  }
}
