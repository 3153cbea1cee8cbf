package io.github.tifa.keyphrases;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Numbers different {@linkplain StretchHashes hashes} from 0 in the order of their addition.
 * Thread-safe once nothing is added any more.
 */
final class HashNumbers {
  private static final int NUMBER_BITS = 20;
  private static final int NUMBER_MASK = (1 << NUMBER_BITS) - 1;

  /** Of each hash in the set so many bits beside it stand for others. */
  private static final int FILTER_BITS = 3;

  /** A hash without its last bits, in place of which stands its number plus one; 0 for none. */
  private final long[] entries;

  private final int mask;

  /** The hashes cut to a few bits, as a set: most of those that were not added are not in it. */
  private final long[] filter;

  private final int filterShift;
  private int size;

  /**
   * Makes room for {@code most} hashes.
   *
   * @throws IllegalArgumentException if they are more than a million
   */
  HashNumbers(int most) {
    checkArgument(most < NUMBER_MASK, "%s hashes are more than %s", most, NUMBER_MASK - 1);
    int bits = 6;
    while (1L << bits < 2L * most) {
      bits++;
    }
    entries = new long[1 << bits];
    mask = entries.length - 1;
    filter = new long[1 << (bits - 1 + FILTER_BITS - 6)];
    filterShift = Long.SIZE - (bits - 1 + FILTER_BITS);
  }

  int size() {
    return size;
  }

  /** Returns the number of {@code hash}, which is the number of those before it if it is new. */
  int add(long hash) {
    int slot = slot(hash);
    if (entries[slot] == 0) {
      entries[slot] = (hash & ~NUMBER_MASK) | ++size;
      int bit = (int) (hash >>> filterShift);
      filter[bit >>> 6] |= 1L << bit;
    }
    return number(slot);
  }

  /** Returns the number of {@code hash}; -1 if it was not added. */
  int find(long hash) {
    int bit = (int) (hash >>> filterShift);
    return (filter[bit >>> 6] & 1L << bit) == 0 ? -1 : number(slot(hash));
  }

  private int number(int slot) {
    return ((int) entries[slot] & NUMBER_MASK) - 1;
  }

  private int slot(long hash) {
    int slot = (int) hash & mask;
    while (entries[slot] != 0 && (entries[slot] ^ hash) >>> NUMBER_BITS != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
