package io.github.tifa.tagging;

/** Where a position lies to a vocabulary match that speaks for it. */
final class MatchSlot {
  static final int BEGIN = 0;
  static final int END = 1;
  static final int INSIDE = 2;

  /** The match begins at the next position. */
  static final int NEXT = 3;

  /** The match ends at the position before. */
  static final int PREVIOUS = 4;

  private MatchSlot() {}
}
