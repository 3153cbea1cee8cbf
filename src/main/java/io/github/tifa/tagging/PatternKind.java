package io.github.tifa.tagging;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;

/**
 * What a pattern is made of. A pattern stands somewhere in a sentence and speaks for the labels of
 * the positions around it; each relative position is a slot with weights of its own.
 */
public enum PatternKind {
  /** One character; slots: the positions from 3 before to 3 after it. */
  UNIGRAM(1, 3, 7, 1 << 16),
  /** Two characters; slots from 2 before its first to 3 after. */
  BIGRAM(2, 2, 6, 0),
  /** Three characters; slots from 1 before its first to 3 after. */
  TRIGRAM(3, 1, 5, 0),
  /** Four characters; slots from its first to its last. */
  FOURGRAM(4, 0, 4, 0),
  /** Two characters with any one between them; slots from its first to its last. */
  SKIP(5, 0, 3, 0),
  /** The classes of five characters; the slot is the middle. */
  CLASSES_OF_FIVE(6, -2, 1, 59_049),
  /** The classes of three characters; the slot is the middle. */
  CLASSES_OF_THREE(7, -1, 1, 729),
  /**
   * The longest vocabulary match somewhere: its class and length; slots: where the position lies to
   * it.
   */
  MATCH(8, 0, 5, 1 << 16),
  /** A word; slots: places in it, in the word after it, in the word before it. */
  WORD(9, 0, 12, 0),
  /** The vocabulary class of a word; slots as of {@link #WORD}. */
  WORD_CLASS(10, 0, 12, 1 << 13),
  /** Which of 《》, “” and () are open, and the character; the slot is that character. */
  OPEN_MARKS(11, 0, 1, 0),
  /** How far the edges of the sentence are. */
  DISTANCE(12, 0, 1, 0),
  /** The head word of a clause; slots: the clause's first and second character. */
  CLAUSE_HEAD(13, 0, 2, 0),
  /** How far the head word of a clause is, and a character; slots: where that character stands. */
  CLAUSE_CHARACTER(14, 0, 2, 0),
  /** How far the head word of a clause is, and two characters; slots: where the first stands. */
  CLAUSE_BIGRAM(15, 0, 2, 0),
  /** The cluster of a word; slots as of {@link #WORD}. */
  CLUSTER(0, 0, 12, 1 << WordClusters.BITS),
  /** The clusters of the words before and behind a word; slots: places in it. */
  CLUSTER_AROUND(16, 0, 4, 0);

  /** All kinds. */
  public static final ImmutableSet<PatternKind> ALL =
      Sets.immutableEnumSet(EnumSet.allOf(PatternKind.class));

  /** Every code is less than this; those of kinds of few keys are less than 16. */
  static final int CODES = 17;

  private final int code;
  private final int before;
  private final int slots;
  private final int keys;

  PatternKind(int code, int before, int slots, int keys) {
    this.code = code;
    this.before = before;
    this.slots = slots;
    this.keys = keys;
  }

  /** Returns the number that stands for the kind in hashes; it never changes. */
  int code() {
    return code;
  }

  /**
   * Returns the kind of a number.
   *
   * @throws IllegalArgumentException if none has it
   */
  static PatternKind ofCode(int code) {
    for (PatternKind kind : values()) {
      if (kind.code == code) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of patterns has the number " + code);
  }

  /** Returns how many positions before the pattern's first character the first slot lies. */
  public int before() {
    return before;
  }

  /** Returns the number of slots, at most 16. */
  public int slots() {
    return slots;
  }

  /** Returns whether the sentence must have been cut into words to find patterns of this kind. */
  boolean readsWords() {
    return switch (this) {
      case WORD, WORD_CLASS, CLAUSE_HEAD, CLUSTER, CLUSTER_AROUND -> true;
      case UNIGRAM,
          BIGRAM,
          TRIGRAM,
          FOURGRAM,
          SKIP,
          CLASSES_OF_FIVE,
          CLASSES_OF_THREE,
          MATCH,
          OPEN_MARKS,
          DISTANCE,
          CLAUSE_CHARACTER,
          CLAUSE_BIGRAM ->
          false;
    };
  }

  /**
   * Returns the number of keys of a kind that has so few of them that each can have its place in an
   * array, else 0.
   */
  int keys() {
    return keys;
  }
}
