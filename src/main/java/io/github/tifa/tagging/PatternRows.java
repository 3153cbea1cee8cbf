package io.github.tifa.tagging;

import java.util.Arrays;

/**
 * The weights of the wanted heads, laid out for adding: a pattern's block is the set of its slots
 * and a row for each of them. Immutable and thread-safe.
 */
final class PatternRows {
  /** The most slots a pattern has. */
  private static final int SLOTS = 16;

  /** The block of patterns that are known but have no weights for the wanted heads. */
  private static final int EMPTY = 0;

  private final int stride;
  private final int[] rows;
  private final long[] table;
  private final int mask;

  /** For the kinds of few keys, by their code, where the block of each key begins. */
  private final int[][] direct;

  /** Lays out the weights of a table. */
  PatternRows(PatternTable patterns, RowLayout layout) {
    this.stride = layout.stride();
    int[] hashes = patterns.hashes();
    int[] weights = patterns.weights();
    int room = Math.max(hashes.length + hashes.length / 2, 8);
    this.table = new long[2 * Integer.highestOneBit(room)];
    this.mask = table.length - 1;
    int[] out = new int[1 + weights.length];
    int end = EMPTY + 1;
    int at = 0;
    for (int hash : hashes) {
      int slots = slots(weights, at, layout);
      int block = slots == 0 ? EMPTY : end;
      if (slots != 0) {
        int length = 1 + Integer.bitCount(slots) * stride;
        if (out.length < end + length) {
          out = Arrays.copyOf(out, 2 * (end + length));
        }
        out[end++] = slots;
        Arrays.fill(out, end, end + length - 1, RowLayout.ZERO);
        at = expand(weights, at, slots, layout, out, end);
        end += length - 1;
      } else {
        at = skip(weights, at);
      }
      put(hash, block);
    }
    this.rows = Arrays.copyOf(out, end);
    this.direct = direct();
  }

  private static int slots(int[] weights, int block, RowLayout layout) {
    int slots = 0;
    int at = block;
    while (true) {
      int header = weights[at];
      int head = PatternTable.headOf(header);
      slots |= layout.wants(head) ? PatternTable.slotsOf(header) : 0;
      if (PatternTable.isLast(header)) {
        return slots;
      }
      at += 1 + PatternTable.rowsLengthOf(header);
    }
  }

  private static int skip(int[] weights, int block) {
    int at = block;
    while (true) {
      int header = weights[at];
      at += 1 + PatternTable.rowsLengthOf(header);
      if (PatternTable.isLast(header)) {
        return at;
      }
    }
  }

  private int expand(
      int[] weights, int block, int slots, RowLayout layout, int[] out, int firstRow) {
    int at = block;
    while (true) {
      int header = weights[at++];
      int head = PatternTable.headOf(header);
      int length = PatternTable.rowLengthOf(header);
      for (int own = PatternTable.slotsOf(header); own != 0; own &= own - 1) {
        if (layout.wants(head)) {
          int before = slots & (Integer.lowestOneBit(own) - 1);
          layout.put(head, weights, at, length, out, firstRow + Integer.bitCount(before) * stride);
        }
        at += length;
      }
      if (PatternTable.isLast(header)) {
        return at;
      }
    }
  }

  private void put(int hash, int block) {
    int i = slot(hash);
    while (table[i] != 0) {
      i = (i + 1) & mask;
    }
    // The place is stored plus one, so that no entry is 0.
    table[i] = ((long) hash << 32) | (block + 1);
  }

  private int[][] direct() {
    PatternKind[] kinds = PatternKind.values();
    int[][] blocks = new int[kinds.length + 1][0];
    for (PatternKind kind : kinds) {
      blocks[kind.code()] = new int[kind.keys()];
      for (int key = 0; key < kind.keys(); key++) {
        blocks[kind.code()][key] = search(kind, key);
      }
    }
    return blocks;
  }

  private int slot(int hash) {
    return ((hash * 0x9e3779b1) >>> 4) & mask;
  }

  /** Returns where the pattern's block begins, or {@link PatternSink#NONE}. */
  int find(PatternKind kind, long key) {
    return kind.keys() > 0 ? direct[kind.code()][(int) key] : search(kind, key);
  }

  private int search(PatternKind kind, long key) {
    int hash = PatternTable.hashOf(kind, key);
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

  /** Adds one row of a block to the sums of a position. */
  void add(int block, int slot, int position, EmissionSums sums) {
    int slots = rows[block];
    int bit = 1 << slot;
    if ((slots & bit) != 0) {
      sums.add(position, rows, block + 1 + Integer.bitCount(slots & (bit - 1)) * stride);
    }
  }

  /**
   * Adds the rows of the slots 0, 1, … to the sums of the positions {@code first}, {@code first} +
   * 1, …, as far as they are less than {@code length} and not negative.
   */
  void addRun(int block, int first, int length, EmissionSums sums) {
    int slots = rows[block];
    int row = block + 1;
    if (first < 0) {
      int outside = slots & ((1 << -first) - 1);
      row += Integer.bitCount(outside) * stride;
      slots ^= outside;
    }
    if (first + SLOTS > length) {
      slots &= first < length ? (1 << (length - first)) - 1 : 0;
    }
    for (; slots != 0; slots &= slots - 1) {
      sums.add(first + Integer.numberOfTrailingZeros(slots), rows, row);
      row += stride;
    }
  }
}
