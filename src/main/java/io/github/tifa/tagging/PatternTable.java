package io.github.tifa.tagging;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The weights of the patterns as a model file holds them, head by head. A pattern is known by 32
 * bits of its hash, or exactly if its kind has few keys. Immutable and thread-safe.
 */
public final class PatternTable {
  /** What is added to a weight to make it an unsigned byte. */
  public static final int BIAS = HeadWeights.BIAS;

  private static final int KEY_BITS = 16;
  private static final int KIND_BITS = 4;

  private final int[] hashes;
  private final ImmutableList<HeadWeights> heads;

  /**
   * Creates a table.
   *
   * @param hashes the hash of each pattern
   * @param heads the weights of each head
   */
  PatternTable(int[] hashes, List<HeadWeights> heads) {
    this.hashes = hashes;
    this.heads = ImmutableList.copyOf(heads);
  }

  /** The weights of one pattern for one head. */
  public static final class Part {
    private static final byte[] NONE = {};

    /** What stands for a pattern without weights that leads to a longer one. */
    public static final Part LEADING = new Part(HeadWeights.LEADS, NONE);

    private final int slots;
    private final byte[] rows;

    /**
     * Creates a part.
     *
     * @param slots the set, as bits, of the slots that have weights
     * @param rows for each of these slots in turn the weight of each lane plus {@link #BIAS}
     */
    public Part(int slots, byte[] rows) {
      this.slots = slots;
      this.rows = rows;
    }

    int slots() {
      return slots;
    }

    byte[] rows() {
      return rows;
    }

    /** Returns this part of a pattern that leads to a longer one. */
    public Part leading() {
      return new Part(slots | HeadWeights.LEADS, rows);
    }
  }

  /**
   * Returns a table.
   *
   * @param order the hashes of all patterns, in the order that they get
   * @param parts for each head what its patterns weigh, by their hash
   */
  public static PatternTable of(Set<Integer> order, List<Map<Integer, Part>> parts) {
    int[] hashes = order.stream().mapToInt(Integer::intValue).toArray();
    ImmutableList.Builder<HeadWeights> heads = ImmutableList.builder();
    for (Map<Integer, Part> ofHead : parts) {
      short[] slots = new short[hashes.length];
      byte[] rows = new byte[ofHead.values().stream().mapToInt(part -> part.rows.length).sum()];
      int at = 0;
      for (int i = 0; i < hashes.length; i++) {
        @Nullable Part part = ofHead.get(hashes[i]);
        if (part != null) {
          slots[i] = (short) part.slots;
          System.arraycopy(part.rows, 0, rows, at, part.rows.length);
          at += part.rows.length;
        }
      }
      checkArgument(at == rows.length, "a head has weights for patterns that the order lacks");
      heads.add(new HeadWeights(slots, rows));
    }
    return new PatternTable(hashes, heads.build());
  }

  /**
   * Returns a table with the patterns of both, the heads of this one and behind them those of the
   * other that are asked for.
   */
  PatternTable plus(PatternTable other, List<Integer> otherHeads) {
    Set<Integer> order = new LinkedHashSet<>();
    // The larger model's order, the frequent patterns first, is the better one.
    other.addHashes(order);
    addHashes(order);
    List<Map<Integer, Part>> parts = new ArrayList<>();
    for (int head = 0; head < heads.size(); head++) {
      parts.add(parts(head));
    }
    otherHeads.forEach(head -> parts.add(other.parts(head)));
    return of(order, parts);
  }

  void addHashes(Set<Integer> order) {
    for (int hash : hashes) {
      order.add(hash);
    }
  }

  /** Returns what the patterns of a head weigh, by their hash. */
  Map<Integer, Part> parts(int head) {
    HeadWeights weights = heads.get(head);
    int rowCount = 0;
    for (int i = 0; i < hashes.length; i++) {
      rowCount += Integer.bitCount(weights.slotsOf(i));
    }
    int lanes = rowCount == 0 ? 0 : weights.rows().length / rowCount;
    Map<Integer, Part> parts = new HashMap<>();
    int at = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (weights.knows(i)) {
        byte[] rows = new byte[Integer.bitCount(weights.slotsOf(i)) * lanes];
        System.arraycopy(weights.rows(), at, rows, 0, rows.length);
        at += rows.length;
        parts.put(hashes[i], new Part(weights.slots()[i], rows));
      }
    }
    return parts;
  }

  /**
   * Checks that the table fits to the heads.
   *
   * @param lanes for each head the number of its weights in a row
   * @throws IllegalArgumentException if it does not
   */
  void check(int[] lanes) {
    checkArgument(
        lanes.length == heads.size(), "weights of %s heads, not %s", heads.size(), lanes.length);
    for (int hash : hashes) {
      checkArgument(
          !isExact(hash) || key(hash) < PatternKind.ofCode(kindCode(hash)).keys(),
          "no pattern has the number %s",
          hash);
    }
    for (int head = 0; head < lanes.length; head++) {
      heads.get(head).check(hashes.length, lanes[head]);
    }
  }

  int[] hashes() {
    return hashes;
  }

  ImmutableList<HeadWeights> heads() {
    return heads;
  }

  /** Returns all bits of the hash of a pattern. */
  public static long fullHash(PatternKind kind, long key) {
    return Hashing.pattern(kind, key);
  }

  /**
   * Returns the bits of the hash of a pattern that the table keeps. Of a pattern of a kind of few
   * keys they are its kind and key, which no other has.
   */
  public static int hashOf(PatternKind kind, long key) {
    if (kind.keys() > 0) {
      return (kind.code() << KEY_BITS) | (int) key;
    }
    int hash = (int) Hashing.pattern(kind, key);
    return isExact(hash) ? ~hash : hash;
  }

  /** Returns whether a hash is that of a pattern of a kind of few keys. */
  public static boolean isExact(int hash) {
    return hash >>> (KEY_BITS + KIND_BITS) == 0;
  }

  /** Returns the number of the kind in an exact hash. */
  static int kindCode(int hash) {
    return hash >>> KEY_BITS;
  }

  /** Returns the key in an exact hash. */
  static int key(int hash) {
    return hash & ((1 << KEY_BITS) - 1);
  }
}
