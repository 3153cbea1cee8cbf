package io.github.tifa.tagging;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Where in an ascending array of longs those begin whose first bits have some value. Most values
 * have none, so a set of bits small enough to stay near the processor says first which have.
 * Immutable and thread-safe.
 */
final class PrefixIndex {
  private static final int NONE = -1;

  private final int bits;

  /** The set of the prefixes that some value has. */
  private final long[] present;

  /** The number of prefixes present before each long of {@link #present}. */
  private final int[] ranks;

  /** For each prefix present where its values begin, and behind them the number of all values. */
  private final int[] starts;

  /**
   * Creates an index.
   *
   * @param bits the number of bits of a prefix, at least 6
   * @param values values in ascending order of their bits taken as unsigned
   * @throws IllegalArgumentException if they are not in order
   */
  PrefixIndex(int bits, long[] values) {
    this.bits = bits;
    this.present = new long[1 << (bits - 6)];
    this.ranks = new int[present.length];
    int[] found = new int[Math.min(values.length, 1 << bits) + 1];
    int count = 0;
    int last = NONE;
    for (int i = 0; i < values.length; i++) {
      int prefix = prefixOf(values[i]);
      if (prefix != last) {
        checkArgument(prefix > last, "the words are not in order from number %s on", i);
        present[prefix >>> 6] |= 1L << prefix;
        found[count++] = i;
        last = prefix;
      }
    }
    found[count] = values.length;
    this.starts = Arrays.copyOf(found, count + 1);
    for (int i = 1; i < ranks.length; i++) {
      ranks[i] = ranks[i - 1] + Long.bitCount(present[i - 1]);
    }
  }

  private int prefixOf(long value) {
    return (int) (value >>> (Long.SIZE - bits));
  }

  /** Returns the number of a prefix among those present, or -1 if no value has it. */
  int rank(int prefix) {
    long word = present[prefix >>> 6];
    long bit = 1L << prefix;
    return (word & bit) == 0 ? NONE : ranks[prefix >>> 6] + Long.bitCount(word & (bit - 1));
  }

  /** Returns where the values begin whose prefix has this rank; they end where the next begin. */
  int start(int rank) {
    return starts[rank];
  }
}
