package io.github.tifa.tagging;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The labels of one head and the grammar that says which may follow which. Immutable and
 * thread-safe.
 *
 * <p>A head of spans has the label O (0) and for type t the labels B, I, E, S (1 + 4t …): begin,
 * inside, end and single character of a span. A head of words has B, M, E, S (0 … 3) and leaves no
 * character outside.
 */
public final class LabelSet {
  /** The place of the first of several characters of a span. */
  public static final int BEGIN = 0;

  /** The place between the first and the last. */
  public static final int INSIDE = 1;

  /** The place of the last of several. */
  public static final int END = 2;

  /** The place of the only character of a span. */
  public static final int SINGLE = 3;

  private static final int PER_TYPE = 4;

  /** A label fits into a byte. */
  private static final int MOST_TYPES = 31;

  private final String name;
  private final ImmutableList<String> types;
  private final boolean covering;
  private final int first;
  private final int size;

  private LabelSet(String name, List<String> types, boolean covering) {
    checkArgument(
        !types.isEmpty() && types.size() <= MOST_TYPES, "head %s has %s types", name, types.size());
    this.name = name;
    this.types = ImmutableList.copyOf(types);
    this.covering = covering;
    this.first = covering ? 0 : 1;
    this.size = first + PER_TYPE * types.size();
  }

  /**
   * Returns the labels of a head that marks spans of the given types and leaves the rest alone.
   *
   * @throws IllegalArgumentException if there are no types or more than 31
   */
  public static LabelSet spans(String name, List<String> types) {
    return new LabelSet(name, types, false);
  }

  /** Returns the labels of a head that cuts a sentence into words without remainder. */
  public static LabelSet words(String name) {
    return new LabelSet(name, ImmutableList.of("WORD"), true);
  }

  /** Returns the name of the head. */
  public String name() {
    return name;
  }

  /** Returns the types of span, in the order of their labels. */
  public ImmutableList<String> types() {
    return types;
  }

  /**
   * Returns the number of the type by which the head marks what a corpus gives as {@code type}: the
   * type itself, or the first one if the head has it not, as where it does not tell types apart.
   */
  public int typeFor(String type) {
    return Math.max(0, types.indexOf(type));
  }

  /** Returns whether every character belongs to a span, as with words. */
  public boolean covering() {
    return covering;
  }

  /** Returns the number of labels. */
  public int size() {
    return size;
  }

  /** Returns the first label that belongs to a type: how many labels stand for no span. */
  public int first() {
    return first;
  }

  /** Returns the label for a place in a span of a type. */
  public int label(int type, int place) {
    return first + PER_TYPE * type + place;
  }

  /** Returns the type of a label that belongs to one. */
  public int typeOf(int label) {
    return (label - first) / PER_TYPE;
  }

  int placeOf(int label) {
    return (label - first) % PER_TYPE;
  }

  /** Returns whether a span is not open before {@code label}: it may begin a sentence. */
  public boolean mayBegin(int label) {
    return label < first || placeOf(label) == BEGIN || placeOf(label) == SINGLE;
  }

  /** Returns whether no span is open after {@code label}: it may end a sentence. */
  public boolean mayEnd(int label) {
    return label < first || placeOf(label) == END || placeOf(label) == SINGLE;
  }

  @Override
  public String toString() {
    return name + types;
  }
}
