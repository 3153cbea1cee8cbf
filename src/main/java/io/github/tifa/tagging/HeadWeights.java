package io.github.tifa.tagging;

import static com.google.common.base.Preconditions.checkArgument;

/** The weights of one head in a {@link PatternTable}, quantised to bytes. */
final class HeadWeights {
  /** What is added to a weight, from -128 to 127, to make it an unsigned byte. */
  static final int BIAS = 128;

  private final short[] slots;
  private final byte[] rows;

  /**
   * Creates weights.
   *
   * @param slots for each pattern the set, as bits, of the slots that have weights
   * @param rows for each pattern and each of its slots in turn a byte for each lane; a head has a
   *     lane for each of its labels but the first, to which the weights are relative
   */
  HeadWeights(short[] slots, byte[] rows) {
    this.slots = slots;
    this.rows = rows;
  }

  /** Returns the slots of each pattern. The array is not to be changed. */
  short[] slots() {
    return slots;
  }

  /** Returns the rows. The array is not to be changed. */
  byte[] rows() {
    return rows;
  }

  /**
   * Checks that there are the slots of so many patterns and a row for each.
   *
   * @throws IllegalArgumentException if not
   */
  void check(int patterns, int lanes) {
    checkArgument(slots.length == patterns, "slots of %s patterns, not %s", slots.length, patterns);
    long count = 0;
    for (short set : slots) {
      count += Integer.bitCount(set & 0xffff);
    }
    checkArgument(
        rows.length == count * lanes, "%s bytes for %s rows of %s", rows.length, count, lanes);
  }
}
