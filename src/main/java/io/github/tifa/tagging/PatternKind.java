package io.github.tifa.tagging;

/**
 * What a pattern is made of. A pattern stands somewhere in a sentence and speaks for the labels of
 * the positions around it; each relative position is a slot with weights of its own.
 */
public enum PatternKind {
  /** One character; slots: the positions from 3 before to 3 after it. */
  UNIGRAM(1, 3, 7),
  /** Two characters; slots from 2 before its first to 3 after. */
  BIGRAM(2, 2, 6),
  /** Three characters; slots from 1 before its first to 3 after. */
  TRIGRAM(3, 1, 5),
  /** Four characters; slots from its first to its last. */
  FOURGRAM(4, 0, 4),
  /** Two characters with any one between them; slots from its first to its last. */
  SKIP(5, 0, 3),
  /** The classes of five characters; the slot is the middle. */
  CLASSES_OF_FIVE(6, -2, 1),
  /** The classes of three characters; the slot is the middle. */
  CLASSES_OF_THREE(7, -1, 1),
  /**
   * The longest vocabulary match somewhere: its class and length; slots: where the position lies to
   * it.
   */
  MATCH(8, 0, 5),
  /** A word; slots: places in it, in the word after it, in the word before it. */
  WORD(9, 0, 12),
  /** Two words; slots: places in the first, in the second. */
  WORD_PAIR(10, 0, 8),
  /** The vocabulary class of a word; slots as of {@link #WORD}. */
  WORD_CLASS(11, 0, 12),
  /** The vocabulary classes of two words; slots as of {@link #WORD_PAIR}. */
  CLASS_PAIR(12, 0, 8),
  /** The vocabulary classes of three words; slots: places in the middle one. */
  CLASS_TRIPLE(13, 0, 4),
  /** Which of 《》, “” and () are open, and the character; the slot is that character. */
  OPEN_MARKS(14, 0, 1),
  /** How far the edges of the sentence are. */
  DISTANCE(15, 0, 1);

  private final int code;
  private final int before;
  private final int slots;

  PatternKind(int code, int before, int slots) {
    this.code = code;
    this.before = before;
    this.slots = slots;
  }

  /** Returns the number that stands for the kind in hashes; it never changes. */
  int code() {
    return code;
  }

  /** Returns how many positions before the pattern's first character the first slot lies. */
  public int before() {
    return before;
  }

  /** Returns the number of slots, at most 16. */
  public int slots() {
    return slots;
  }
}
