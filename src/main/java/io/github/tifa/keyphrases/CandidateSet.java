package io.github.tifa.keyphrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The candidates of one text by what they say. A stretch of the text is looked up by its hash,
 * computed from hashes of the text's prefixes, so that looking up allocates nothing. Mutable, not
 * thread-safe.
 */
final class CandidateSet {
  private static final long BASE = 0x9E37_79B9_7F4A_7C15L;

  private final long[] prefixHashes;
  private final long[] powers;
  private final List<Candidate> candidates = new ArrayList<>();
  private long[] keys = new long[256];
  private int[] places = new int[256];

  CandidateSet(CharSequence text) {
    int n = text.length();
    prefixHashes = new long[n + 1];
    powers = new long[n + 1];
    powers[0] = 1;
    for (int i = 0; i < n; i++) {
      prefixHashes[i + 1] = prefixHashes[i] * BASE + text.charAt(i) + 1;
      powers[i + 1] = powers[i] * BASE;
    }
  }

  List<Candidate> all() {
    return candidates;
  }

  /** Returns the candidate that says what stands from {@code start} to {@code end}. */
  Candidate at(int start, int end) {
    long key = key(start, end);
    int slot = slot(key);
    if (places[slot] > 0) {
      return candidates.get(places[slot] - 1);
    }
    Candidate candidate = new Candidate(end - start);
    candidates.add(candidate);
    keys[slot] = key;
    places[slot] = candidates.size();
    if (candidates.size() * 2 > keys.length) {
      grow();
    }
    return candidate;
  }

  /** Returns the candidate that says what stands from {@code start} to {@code end}, if any. */
  @Nullable Candidate find(int start, int end) {
    int place = places[slot(key(start, end))];
    return place == 0 ? null : candidates.get(place - 1);
  }

  private long key(int start, int end) {
    long hash = prefixHashes[end] - prefixHashes[start] * powers[end - start];
    hash ^= hash >>> 29;
    return hash * BASE + (end - start);
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ key >>> 32) & mask;
    while (places[slot] > 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldPlaces = places;
    keys = new long[oldKeys.length * 2];
    places = new int[keys.length];
    Arrays.fill(places, 0);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldPlaces[i] > 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        places[slot] = oldPlaces[i];
      }
    }
  }
}
