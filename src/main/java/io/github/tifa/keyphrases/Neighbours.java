package io.github.tifa.keyphrases;

/**
 * Counts the different characters on one side of a phrase; one that is no part of a word differs
 * from every other. Only the first few are told apart. Mutable, not thread-safe.
 */
final class Neighbours {
  private static final int MOST = 16;

  private final char[] seen = new char[MOST];
  private int different;
  private int marks;

  /** Forgets what was added. */
  void clear() {
    different = 0;
    marks = 0;
  }

  void add(PhraseText text, int index) {
    if (!text.isWordCharacter(index)) {
      marks++;
      return;
    }
    char c = text.at(index);
    for (int i = 0; i < different; i++) {
      if (seen[i] == c) {
        return;
      }
    }
    if (different < MOST) {
      seen[different++] = c;
    }
  }

  /** Returns how many differ; 0 where all are one and the same character of a word. */
  int distinct() {
    return different == 1 && marks == 0 ? 0 : different + marks;
  }
}
