package io.github.tifa.tagging;

import static com.google.common.base.Preconditions.checkArgument;

/** The weights of one head in a {@link PatternTable}, quantised to bytes. */
final class HeadWeights {
  /** What is added to a weight, from -128 to 127, to make it an unsigned byte. */
  static final int BIAS = 128;

  /** The bit, beside those of the slots, of a pattern that leads to a longer one. */
  static final int LEADS = 1 << 15;

  private final short[] slots;
  private final byte[] rows;

  /**
   * Creates weights.
   *
   * @param slots for each pattern the set, as bits, of the slots that have weights, and {@link
   *     #LEADS}
   * @param rows for each pattern and each of its slots in turn a byte for each lane; a head has a
   *     lane for each of its labels but the first, to which the weights are relative
   */
  HeadWeights(short[] slots, byte[] rows) {
    this.slots = slots;
    this.rows = rows;
  }

  /** Returns whether a pattern has weights or leads to one that has. */
  boolean knows(int pattern) {
    return slots[pattern] != 0;
  }

  /** Returns the set, as bits, of the slots of a pattern that have weights. */
  int slotsOf(int pattern) {
    return slots[pattern] & (LEADS - 1);
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
    for (int i = 0; i < patterns; i++) {
      count += Integer.bitCount(slotsOf(i));
    }
    checkArgument(
        rows.length == count * lanes, "%s bytes for %s rows of %s", rows.length, count, lanes);
  }
}
