package io.github.tifa.tagging;

/** The hash functions of the model; a model file depends on them, so they never change. */
final class Hashing {
  private static final long MULTIPLIER = 0xd6e8feb86659fd93L;
  private static final long STEP = 0x9e3779b97f4a7c15L;

  private Hashing() {}

  /** Mixes all bits of {@code x} (the rrxmrrxmsx-style finaliser of P. Evensen, two rounds). */
  static long mix(long x) {
    x ^= x >>> 32;
    x *= MULTIPLIER;
    x ^= x >>> 32;
    x *= MULTIPLIER;
    return x ^ (x >>> 32);
  }

  static long combine(long a, long b) {
    return mix(a * STEP + b);
  }

  /** Returns the hash of the key of a pattern. */
  static long pattern(PatternKind kind, long key) {
    return mix(key + STEP * kind.code());
  }

  /** Returns the hash of the word at {@code [start, end)}. */
  static long word(char[] text, int start, int end) {
    long state = wordSeed();
    for (int i = start; i < end; i++) {
      state = wordStep(state, text[i]);
    }
    return mix(state);
  }

  /** Returns the state of a word hash before its first character. */
  static long wordSeed() {
    return 7;
  }

  static long wordStep(long state, char c) {
    return state * 1_000_003L + c;
  }
}
