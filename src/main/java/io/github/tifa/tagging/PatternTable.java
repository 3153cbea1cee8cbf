package io.github.tifa.tagging;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The weights of the patterns as a model file holds them: quantised to bytes, those of every head
 * side by side. A pattern is known by 32 bits of its hash. Immutable and thread-safe.
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

  /**
   * Creates a table.
   *
   * @param hashes the hash of each pattern
   * @param weights their blocks, in the same order
   */
  public PatternTable(int[] hashes, int[] weights) {
    this.hashes = hashes;
    this.weights = weights;
  }

  /**
   * Returns a table of blocks, in the order in which the map has them.
   *
   * @param blocks for each hash its parts, a header and its rows, one behind the other; none of the
   *     headers says that it is the last one, and a pattern without weights has no part
   */
  public static PatternTable of(Map<Integer, int[]> blocks) {
    int[] hashes = new int[blocks.size()];
    int[] weights =
        new int[blocks.values().stream().mapToInt(block -> Math.max(1, block.length)).sum()];
    int n = 0;
    int at = 0;
    for (Map.Entry<Integer, int[]> entry : blocks.entrySet()) {
      int[] block = closed(entry.getValue());
      hashes[n++] = entry.getKey();
      System.arraycopy(block, 0, weights, at, block.length);
      at += block.length;
    }
    return new PatternTable(hashes, weights);
  }

  /**
   * Marks the header of the last head; a pattern without weights becomes a header without slots.
   */
  private static int[] closed(int[] block) {
    int[] result = block.length == 0 ? new int[1] : block;
    int last = 0;
    for (int at = 0; at < block.length; ) {
      last = at;
      at += 1 + rowsLengthOf(block[at]);
    }
    result[last] |= LAST;
    return result;
  }

  /**
   * Returns a table with the patterns of both.
   *
   * @param heads for each head of {@code other} the number that it gets, -1 if it is left out
   */
  PatternTable plus(PatternTable other, int[] heads) {
    Map<Integer, int[]> blocks = new LinkedHashMap<>();
    other.addTo(blocks, heads);
    addTo(blocks, IntStream.rangeClosed(0, headOf(-1)).toArray());
    return of(blocks);
  }

  private void addTo(Map<Integer, int[]> blocks, int[] heads) {
    int at = 0;
    for (int hash : hashes) {
      // A pattern without weights may still begin one that has some.
      blocks.putIfAbsent(hash, new int[0]);
      boolean last = false;
      while (!last) {
        int header = weights[at];
        int end = at + 1 + rowsLengthOf(header);
        int head = heads[headOf(header)];
        if (head >= 0 && slotsOf(header) != 0) {
          int[] part = Arrays.copyOfRange(weights, at, end);
          part[0] = header(head, rowLengthOf(header), slotsOf(header), false);
          blocks.merge(hash, part, Ints::concat);
        }
        last = isLast(header);
        at = end;
      }
    }
  }

  /**
   * Walks through the blocks.
   *
   * @param lanes for each head the number of its weights in a row
   * @throws IllegalArgumentException if they are not well formed
   */
  void check(int[] lanes) {
    int at = 0;
    for (int i = 0; i < hashes.length; i++) {
      boolean last = false;
      while (!last) {
        checkArgument(at < weights.length, "the blocks of the patterns are cut off");
        int header = weights[at];
        int head = headOf(header);
        checkArgument(head < lanes.length, "there are weights of a head %s", head);
        checkArgument(
            slotsOf(header) == 0 || rowLengthOf(header) == (lanes[head] + 3) / 4,
            "a row of head %s has %s ints",
            head,
            rowLengthOf(header));
        at += 1 + rowsLengthOf(header);
        last = isLast(header);
      }
    }
    checkArgument(
        at == weights.length, "the patterns' blocks end at %s, not %s", at, weights.length);
  }

  /** Returns the header of the rows of a head in a block. */
  public static int header(int head, int rowLength, int slots, boolean last) {
    return (last ? LAST : 0) | (head << 24) | (rowLength << 16) | slots;
  }

  /** Returns the head of a header. */
  public static int headOf(int header) {
    return (header >>> 24) & 0x7f;
  }

  /** Returns the set of slots of a header, as bits. */
  public static int slotsOf(int header) {
    return header & 0xffff;
  }

  /** Returns the number of ints in a row. */
  public static int rowLengthOf(int header) {
    return (header >>> 16) & 0xff;
  }

  /** Returns the number of ints that follow a header. */
  public static int rowsLengthOf(int header) {
    return Integer.bitCount(slotsOf(header)) * rowLengthOf(header);
  }

  static boolean isLast(int header) {
    return header < 0;
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
}
