package io.github.tifa.tagging.train;

/** Numbers longs in the order in which they come. Not thread-safe. */
final class LongTable {
  private long[] keys = new long[1 << 10];
  private int[] numbers = new int[1 << 10];
  private int size;

  /** Returns the number of {@code key}, the next one if it is new. */
  int intern(long key) {
    long stored = key == 0 ? 1 : key;
    int i = slot(stored);
    while (keys[i] != 0) {
      if (keys[i] == stored) {
        return numbers[i];
      }
      i = (i + 1) & (keys.length - 1);
    }
    keys[i] = stored;
    numbers[i] = size++;
    int number = numbers[i];
    if (size * 2L > keys.length) {
      grow();
    }
    return number;
  }

  int size() {
    return size;
  }

  private int slot(long key) {
    return (int) ((key * 0x9e3779b97f4a7c15L) >>> 32) & (keys.length - 1);
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[keys.length];
    for (int j = 0; j < oldKeys.length; j++) {
      if (oldKeys[j] != 0) {
        int i = slot(oldKeys[j]);
        while (keys[i] != 0) {
          i = (i + 1) & (keys.length - 1);
        }
        keys[i] = oldKeys[j];
        numbers[i] = oldNumbers[j];
      }
    }
  }
}
