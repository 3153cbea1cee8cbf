package io.github.tifa.keyphrases;

/**
 * Numbers different {@linkplain StretchHashes hashes} from 0 in the order of their addition.
 * Thread-safe once nothing is added any more.
 */
final class HashNumbers {
  private final long[] hashes;
  private final int[] numbers;
  private int size;

  /** Makes room for {@code most} hashes. */
  HashNumbers(int most) {
    int bits = 4;
    while (1L << bits < 2L * most) {
      bits++;
    }
    hashes = new long[1 << bits];
    numbers = new int[1 << bits];
  }

  int size() {
    return size;
  }

  /** Returns the number of {@code hash}, which is the number of those before it if it is new. */
  int add(long hash) {
    int slot = slot(hash);
    if (hashes[slot] == 0) {
      hashes[slot] = hash;
      numbers[slot] = size++;
    }
    return numbers[slot];
  }

  /** Returns the number of {@code hash}; -1 if it was not added. */
  int find(long hash) {
    int slot = slot(hash);
    return hashes[slot] == 0 ? -1 : numbers[slot];
  }

  private int slot(long hash) {
    int slot = (int) hash & (hashes.length - 1);
    while (hashes[slot] != hash && hashes[slot] != 0) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }
}
