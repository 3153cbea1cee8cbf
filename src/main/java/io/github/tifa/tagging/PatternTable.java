package io.github.tifa.tagging;

/**
 * The weights of the patterns, quantised to bytes, those of every head side by side. A pattern is
 * known by 32 bits of its hash. Immutable and thread-safe.
 *
 * <p>A pattern's block in {@code weights} is, head by head, a header and the rows of the slots that
 * have weights: {@code last << 31 | head << 24 | ints in a row << 16 | set of slots}. A row holds
 * four labels in an int, the first in the lowest byte, each weight plus {@link #BIAS}.
 */
public final class PatternTable {
  /** What is added to a weight to make it an unsigned byte. */
  public static final int BIAS = 128;

  private static final int LAST = 1 << 31;

  private final int[] hashes;
  private final int[] weights;
  private final long[] table;
  private final int mask;

  /**
   * Creates a table.
   *
   * @param hashes the hash of each pattern
   * @param weights their blocks, in the same order
   */
  public PatternTable(int[] hashes, int[] weights) {
    this.hashes = hashes;
    this.weights = weights;
    this.table = new long[Integer.highestOneBit(Math.max(hashes.length, 8)) * 4];
    this.mask = table.length - 1;
    int at = 0;
    for (int hash : hashes) {
      int i = slot(hash);
      while (table[i] != 0) {
        i = (i + 1) & mask;
      }
      // The place is stored plus one, so that no entry is 0.
      table[i] = ((long) hash << 32) | (at + 1);
      at = endOfBlock(at);
    }
    if (at != weights.length) {
      throw new IllegalArgumentException(
          "the blocks of " + hashes.length + " patterns end at " + at + ", not " + weights.length);
    }
  }

  private static int slotsOf(int header) {
    return header & 0xffff;
  }

  private static int rowLength(int header) {
    return (header >>> 16) & 0xff;
  }

  /** Returns the header of the rows of a head in a block. */
  public static int header(int head, int rowLength, int slots, boolean last) {
    return (last ? LAST : 0) | (head << 24) | (rowLength << 16) | slots;
  }

  private int endOfBlock(int at) {
    while (true) {
      int header = weights[at];
      at += 1 + Integer.bitCount(slotsOf(header)) * rowLength(header);
      if (header < 0) {
        return at;
      }
    }
  }

  private int slot(int hash) {
    return ((hash * 0x9e3779b1) >>> 4) & mask;
  }

  int[] hashes() {
    return hashes;
  }

  int[] weights() {
    return weights;
  }

  /** Returns all bits of the hash of a pattern. */
  public static long fullHash(PatternKind kind, long key) {
    return Hashing.pattern(kind, key);
  }

  /** Returns the bits of the hash of a pattern that the table keeps. */
  public static int hashOf(PatternKind kind, long key) {
    return (int) Hashing.pattern(kind, key);
  }

  /** Returns where the pattern's block begins, or {@link PatternSink#NONE}. */
  int find(PatternKind kind, long key) {
    int hash = hashOf(kind, key);
    int i = slot(hash);
    while (true) {
      long entry = table[i];
      if (entry == 0) {
        return PatternSink.NONE;
      }
      if ((int) (entry >>> 32) == hash) {
        return (int) entry - 1;
      }
      i = (i + 1) & mask;
    }
  }

  /** Adds one row of a block to the sums of the position. */
  void add(int block, int slot, int position, EmissionSums sums) {
    int at = block;
    int bit = 1 << slot;
    while (true) {
      int header = weights[at++];
      int slots = slotsOf(header);
      int length = rowLength(header);
      if ((slots & bit) != 0) {
        int row = at + Integer.bitCount(slots & (bit - 1)) * length;
        sums.add(position, (header >>> 24) & 0x7f, weights, row, length);
      }
      if (header < 0) {
        return;
      }
      at += Integer.bitCount(slots) * length;
    }
  }

  /** Adds the rows of the slots 0, 1, … to the positions {@code first}, {@code first} + 1, …. */
  void addRun(int block, int first, int length, EmissionSums sums) {
    int at = block;
    while (true) {
      int header = weights[at++];
      int rowLength = rowLength(header);
      int head = (header >>> 24) & 0x7f;
      for (int slots = slotsOf(header); slots != 0; slots &= slots - 1) {
        int position = first + Integer.numberOfTrailingZeros(slots);
        if (position >= 0 && position < length) {
          sums.add(position, head, weights, at, rowLength);
        }
        at += rowLength;
      }
      if (header < 0) {
        return;
      }
    }
  }
}
