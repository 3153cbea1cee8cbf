package io.github.tifa.keyphrases;

/**
 * Hashes of the stretches of a text, each computed in constant time from hashes of the text's
 * beginnings (Karp and Rabin, "Efficient randomized pattern-matching algorithms", 1987). Equal
 * strings have equal hashes; of 64 bits, they are taken for the strings themselves. Immutable.
 */
final class StretchHashes {
  private static final long BASE = 0x9E37_79B9_7F4A_7C15L;

  /** Longer stretches, which are rare, take a few multiplications more. */
  private static final long[] POWERS = powers(64);

  private final long[] beginnings;

  /** Prepares the stretches of {@code text}. */
  StretchHashes(String text) {
    int n = text.length();
    beginnings = new long[n + 1];
    for (int i = 0; i < n; i++) {
      beginnings[i + 1] = step(beginnings[i], text.charAt(i));
    }
  }

  private static long[] powers(int count) {
    long[] powers = new long[count];
    powers[0] = 1;
    for (int i = 1; i < count; i++) {
      powers[i] = powers[i - 1] * BASE;
    }
    return powers;
  }

  /** Returns the hash of what stands from {@code start} to {@code end}; never 0. */
  long of(int start, int end) {
    return mix(beginnings[end] - beginnings[start] * power(end - start), end - start);
  }

  /** Returns the hash of a string; never 0. */
  static long of(String string) {
    long hash = 0;
    for (int i = 0; i < string.length(); i++) {
      hash = step(hash, string.charAt(i));
    }
    return mix(hash, string.length());
  }

  /** Returns what becomes of {@code hash}, at first 0, with one more character. */
  static long step(long hash, char c) {
    return hash * BASE + c + 1;
  }

  private static long power(int exponent) {
    if (exponent < POWERS.length) {
      return POWERS[exponent];
    }
    long half = power(exponent / 2);
    return half * half * POWERS[exponent % 2];
  }

  /** Returns the hash of a string of whose characters {@link #step} made {@code hash}; never 0. */
  static long mix(long hash, int length) {
    long mixed = hash ^ hash >>> 29;
    mixed = mixed * BASE + length;
    mixed ^= mixed >>> 32;
    return mixed == 0 ? 1 : mixed;
  }
}
