package io.github.tifa.tagging;

import java.util.Arrays;

/**
 * Adds the rows of the patterns found in a sentence. Those of the kinds of few keys are near the
 * processor and added at once, the others only when all are known: while the processor waits for
 * one of them to come from the memory, it can ask for the next. Reused from sentence to sentence;
 * not thread-safe.
 */
final class PatternHits implements PatternSink {
  /** A hit is a row, the position that it speaks for, and how many follow of both. */
  private static final int COUNT_BITS = 4;

  private static final int POSITION_BITS = 20;
  private static final int ROW_SHIFT = COUNT_BITS + POSITION_BITS;
  private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;
  private static final int POSITION_MASK = (1 << POSITION_BITS) - 1;

  private final PatternRows patterns;
  private final EmissionSums sums;
  private long[] hits = new long[256];
  private int size;
  private int[] hashes = new int[64];

  /** Keeps the compiler from leaving out what only brings memory near. */
  @SuppressWarnings("UnusedVariable")
  private long touched;

  PatternHits(PatternRows patterns, EmissionSums sums) {
    this.patterns = patterns;
    this.sums = sums;
  }

  @Override
  public int find(PatternKind kind, long key) {
    return patterns.find(kind, key);
  }

  @Override
  public void find(PatternKind kind, long[] keys, int count, int[] found) {
    int[] direct = patterns.direct(kind);
    if (direct.length > 0) {
      for (int i = 0; i < count; i++) {
        found[i] = direct[(int) keys[i]];
      }
      return;
    }
    if (hashes.length < count) {
      hashes = new int[2 * count];
    }
    long bits = 0;
    for (int i = 0; i < count; i++) {
      int hash = PatternTable.hashOf(kind, keys[i]);
      hashes[i] = hash;
      bits ^= patterns.touch(hash);
    }
    touched = bits;
    for (int i = 0; i < count; i++) {
      found[i] = patterns.search(hashes[i]);
    }
  }

  @Override
  public boolean leads(int pattern) {
    return PatternRows.leads(pattern);
  }

  @Override
  public void add(int pattern, int slot, int position) {
    int offset = slot - PatternRows.firstSlot(pattern);
    if (offset >= 0 && offset < PatternRows.slotCount(pattern)) {
      add(pattern, PatternRows.firstRow(pattern) + offset, position, 1);
    }
  }

  @Override
  public void addRun(int pattern, int first, int slots, int length) {
    int start = first + PatternRows.firstSlot(pattern);
    int from = Math.max(0, start);
    int count = Math.min(length, start + PatternRows.slotCount(pattern)) - from;
    if (count > 0) {
      add(pattern, PatternRows.firstRow(pattern) + from - start, from, count);
    }
  }

  private void add(int pattern, int row, int position, int count) {
    if (PatternRows.isNear(pattern)) {
      sums.add(position, patterns.rows(), row, count);
      return;
    }
    if (size == hits.length) {
      hits = Arrays.copyOf(hits, 2 * size);
    }
    hits[size++] = (long) row << ROW_SHIFT | (long) position << COUNT_BITS | count;
  }

  /** Adds the rows that were put off. */
  void flush() {
    long[] rows = patterns.rows();
    touched = touch(rows, patterns.width());
    for (int i = 0; i < size; i++) {
      long hit = hits[i];
      sums.add(
          (int) (hit >>> COUNT_BITS) & POSITION_MASK,
          rows,
          (int) (hit >>> ROW_SHIFT),
          (int) hit & COUNT_MASK);
    }
    size = 0;
  }

  /** Asks for the first and last word of each hit's rows; the lines come together. */
  private long touch(long[] rows, int width) {
    long bits = 0;
    for (int i = 0; i < size; i++) {
      long hit = hits[i];
      int from = (int) (hit >>> ROW_SHIFT) * width;
      bits ^= rows[from] ^ rows[from + ((int) hit & COUNT_MASK) * width - 1];
    }
    return bits;
  }
}
