package io.github.tifa.tagging;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * The weights of the wanted heads, laid out for adding: a pattern's block is a row for each slot
 * from the first that has weights to the last. Immutable and thread-safe.
 */
final class PatternRows {
  /**
   * A handle is the number of a block's first row, whether the pattern leads to a longer one,
   * whether the block is near, its first slot and the number of its slots.
   */
  private static final int SLOT_BITS = 4;

  private static final int NEAR = 1 << (2 * SLOT_BITS);
  private static final int LEADS = 1 << (2 * SLOT_BITS + 1);
  private static final int ROW_SHIFT = 2 * SLOT_BITS + 2;
  private static final int SLOT_MASK = (1 << SLOT_BITS) - 1;
  private static final int MOST_ROWS = 1 << (Integer.SIZE - ROW_SHIFT);

  /** What is not {@link HeadWeights#LEADS} in a set of slots. */
  private static final int SLOTS = HeadWeights.LEADS - 1;

  private final int width;
  private final long[] rows;

  /** Hash tables by open addressing: a pattern's hash in the high half, its handle in the low. */
  private final long[] table;

  private final int mask;

  /** For the kinds of few keys, by their code, the handle of each key. */
  private final int[][] direct;

  /** Lays out the weights of a table. */
  PatternRows(PatternTable patterns, RowLayout layout) {
    this.width = layout.width();
    int[] hashes = patterns.hashes();
    int[] slots = slots(patterns, layout);
    // Filling the rows takes as long as the rest.
    CompletableFuture<long[]> filled =
        CompletableFuture.supplyAsync(() -> filled(patterns, slots, layout));
    int far = 0;
    for (int i = 0; i < hashes.length; i++) {
      far += slots[i] == 0 || PatternTable.isExact(hashes[i]) ? 0 : 1;
    }
    int room = Math.max(far + far / 2, 8);
    this.table = new long[2 * Integer.highestOneBit(room)];
    this.mask = table.length - 1;
    this.direct = direct();
    int row = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (slots[i] != 0) {
        put(hashes[i], handle(row, slots[i]));
        row += rowsOf(slots[i]);
      }
    }
    checkArgument(row <= MOST_ROWS, "%s rows of weights are more than %s", row, MOST_ROWS);
    this.rows = filled.join();
    addClassesOfThree(layout);
  }

  /**
   * Returns for each pattern the slots that have weights for some wanted head, with {@link
   * HeadWeights#LEADS} if it leads to a longer one; 0 if no wanted head knows it.
   */
  private static int[] slots(PatternTable patterns, RowLayout layout) {
    int[] slots = new int[patterns.hashes().length];
    for (int head = 0; head < patterns.heads().size(); head++) {
      HeadWeights weights = patterns.heads().get(head);
      for (int i = 0; i < slots.length && layout.wants(head); i++) {
        slots[i] |= weights.slots()[i] & (SLOTS | HeadWeights.LEADS);
      }
    }
    return slots;
  }

  private static int handle(int row, int set) {
    int leads = (set & HeadWeights.LEADS) == 0 ? 0 : LEADS;
    int count = rowsOf(set);
    int first = Integer.numberOfTrailingZeros(set) & SLOT_MASK;
    return count == 0 ? leads : (row << ROW_SHIFT) | leads | (first << SLOT_BITS) | count;
  }

  private static int rowsOf(int set) {
    int slots = set & SLOTS;
    return slots == 0
        ? 0
        : Integer.SIZE - Integer.numberOfLeadingZeros(slots) - Integer.numberOfTrailingZeros(slots);
  }

  private static long[] filled(PatternTable patterns, int[] slots, RowLayout layout) {
    int count = 0;
    for (int set : slots) {
      count += rowsOf(set);
    }
    long[] rows = layout.zeroRows(count);
    for (int head = 0; head < patterns.heads().size(); head++) {
      if (layout.wants(head)) {
        fill(head, patterns.heads().get(head), slots, layout, rows);
      }
    }
    return rows;
  }

  private static void fill(
      int head, HeadWeights weights, int[] slots, RowLayout layout, long[] rows) {
    int lanes = layout.lanes(head);
    int row = 0;
    int at = 0;
    for (int i = 0; i < slots.length; i++) {
      int set = slots[i];
      int first = Integer.numberOfTrailingZeros(set);
      for (int own = weights.slotsOf(i); own != 0; own &= own - 1) {
        int slot = Integer.numberOfTrailingZeros(own) - first;
        layout.put(head, weights.rows(), at, rows, row + slot);
        at += lanes;
      }
      row += rowsOf(set);
    }
  }

  private void put(int hash, int handle) {
    if (PatternTable.isExact(hash)) {
      direct[PatternTable.kindCode(hash)][PatternTable.key(hash)] = handle | NEAR;
      return;
    }
    int i = slot(hash);
    while (table[i] != 0) {
      i = (i + 1) & mask;
    }
    table[i] = entry(hash, handle);
  }

  /** No entry is 0: the one whose hash and handle are both 0 never comes to be looked for. */
  private static long entry(int hash, int handle) {
    return ((long) hash << Integer.SIZE) | (handle & 0xffff_ffffL);
  }

  private static int[][] direct() {
    int[][] handles = new int[PatternKind.CODES][0];
    for (PatternKind kind : PatternKind.values()) {
      handles[kind.code()] = new int[kind.keys()];
      Arrays.fill(handles[kind.code()], PatternSink.NONE);
    }
    return handles;
  }

  /**
   * Five classes say which three are in their middle, so that the rows of five can tell what those
   * of three do. The sums keep to the range of a weight.
   */
  private void addClassesOfThree(RowLayout layout) {
    int[] five = direct[PatternKind.CLASSES_OF_FIVE.code()];
    int[] three = direct[PatternKind.CLASSES_OF_THREE.code()];
    for (int key = 0; key < five.length; key++) {
      int middle = three[key / Alphabet.CLASSES % three.length];
      if (five[key] == PatternSink.NONE || slotCount(five[key]) == 0) {
        five[key] = middle;
      } else if (middle != PatternSink.NONE && slotCount(middle) > 0) {
        layout.add(rows, firstRow(middle), firstRow(five[key]));
      }
    }
  }

  /** Returns the kinds to look for instead of some: the rows of one can tell those of another. */
  static ImmutableSet<PatternKind> sufficient(Set<PatternKind> kinds) {
    return kinds.contains(PatternKind.CLASSES_OF_FIVE)
        ? Sets.immutableEnumSet(
            Sets.difference(kinds, ImmutableSet.of(PatternKind.CLASSES_OF_THREE)))
        : Sets.immutableEnumSet(kinds);
  }

  private int slot(int hash) {
    return ((hash * 0x9e3779b1) >>> 4) & mask;
  }

  /** Returns a handle of the pattern, or {@link PatternSink#NONE}. */
  int find(PatternKind kind, long key) {
    return kind.keys() > 0
        ? direct[kind.code()][(int) key]
        : search(PatternTable.hashOf(kind, key));
  }

  /** Returns the handles of a kind of few keys, by key; of another kind none. */
  int[] direct(PatternKind kind) {
    return direct[kind.code()];
  }

  /** Returns the handle of the pattern of a hash, or {@link PatternSink#NONE}. */
  int search(int hash) {
    int i = slot(hash);
    while (true) {
      long entry = table[i];
      if ((int) (entry >>> Integer.SIZE) == hash && entry != 0) {
        return (int) entry;
      }
      if (entry == 0) {
        return PatternSink.NONE;
      }
      i = (i + 1) & mask;
    }
  }

  /**
   * Returns some bits of where {@link #search} begins. Asking for many hashes first brings their
   * places from the memory at the same time; a search waits for its own.
   */
  long touch(int hash) {
    return table[slot(hash)];
  }

  /** Returns whether a pattern leads to a longer one. */
  static boolean leads(int handle) {
    return (handle & LEADS) != 0;
  }

  /** Returns whether a pattern is of a kind of few keys. */
  static boolean isNear(int handle) {
    return (handle & NEAR) != 0;
  }

  /** Returns the first slot of a pattern that has weights. */
  static int firstSlot(int handle) {
    return (handle >>> SLOT_BITS) & SLOT_MASK;
  }

  /** Returns the number of slots from the first that has weights to the last. */
  static int slotCount(int handle) {
    return handle & SLOT_MASK;
  }

  /** Returns the number of the row of the first slot that has weights. */
  static int firstRow(int handle) {
    return handle >>> ROW_SHIFT;
  }

  /** Returns the number of longs in a row. */
  int width() {
    return width;
  }

  /** Returns all rows, one behind the other. The array is not to be changed. */
  long[] rows() {
    return rows;
  }
}
