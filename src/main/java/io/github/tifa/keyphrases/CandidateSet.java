package io.github.tifa.keyphrases;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The candidates of one text by what they say. A stretch of the text is looked up by its hash, so
 * that looking up allocates nothing. Mutable, not thread-safe.
 */
final class CandidateSet {
  private static final int BEGINNINGS = 1 << 14;

  private final StretchHashes hashes;
  private final List<Candidate> candidates = new ArrayList<>();

  /** The hashes of the first two characters of the candidates, cut to a few bits. */
  private final BitSet beginnings = new BitSet(BEGINNINGS);

  private long[] keys;
  private int[] places;

  /**
   * Creates an empty set.
   *
   * @param expected about how many candidates are to come
   */
  CandidateSet(StretchHashes hashes, int expected) {
    this.hashes = hashes;
    this.keys = new long[Integer.highestOneBit(Math.max(expected, 32)) * 4];
    this.places = new int[keys.length];
  }

  List<Candidate> all() {
    return candidates;
  }

  /** Returns the candidate that says what stands from {@code start} to {@code end}. */
  Candidate at(int start, int end) {
    long key = hashes.of(start, end);
    int slot = slot(key);
    if (keys[slot] != 0) {
      return candidates.get(places[slot]);
    }
    Candidate candidate = new Candidate(end - start);
    keys[slot] = key;
    places[slot] = candidates.size();
    candidates.add(candidate);
    beginnings.set(beginning(start));
    if (candidates.size() * 2 > keys.length) {
      grow();
    }
    return candidate;
  }

  /** Returns the candidate that says what stands from {@code start} to {@code end}, if any. */
  @Nullable Candidate find(int start, int end) {
    int slot = slot(hashes.of(start, end));
    return keys[slot] == 0 ? null : candidates.get(places[slot]);
  }

  /**
   * Returns false only if no candidate begins with the two characters at {@code start}; it spares
   * most of the questions about longer and longer stretches.
   */
  boolean mayBeginAt(int start) {
    return beginnings.get(beginning(start));
  }

  private int beginning(int start) {
    return (int) hashes.of(start, start + 2) & (BEGINNINGS - 1);
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != key && keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldPlaces = places;
    keys = new long[oldKeys.length * 2];
    places = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        places[slot] = oldPlaces[i];
      }
    }
  }
}
