package io.github.tifa.terms.mine;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * All n-grams of a text, up to a length, with their places: a suffix array, whose use for the
 * frequencies of all substrings is from M. Yamamoto and K. W. Church, "Using Suffix Arrays to
 * Compute Term Frequency and Document Frequency for All Substrings in a Corpus" (Computational
 * Linguistics 27, 2001). Immutable and thread-safe.
 */
final class NgramIndex {
  /** The length of the longest n-grams. */
  static final int MAX_LENGTH = 16;

  /** Receives the n-grams, as ranges of the index. */
  interface Visitor {
    /**
     * Called for each n-gram.
     *
     * @param from where its first place stands in the index
     * @param to behind where its last one stands
     * @param length the length of the n-gram
     */
    void ngram(int from, int to, int length);
  }

  private final char[] text;
  private final int[] order;

  /** How many characters a suffix has in common with the one before it, boundaries excluded. */
  private final byte[] common;

  private final int characters;

  /** Creates the index of a text, which must not change afterwards. */
  NgramIndex(char[] text) {
    this.text = text;
    this.order = SuffixOrder.sort(text, MAX_LENGTH);
    this.common = new byte[order.length];
    int count = 0;
    for (int i = 0; i < order.length; i++) {
      common[i] = i == 0 ? 0 : common(order[i - 1], order[i]);
      count += text[i] == Stretches.BOUNDARY ? 0 : 1;
    }
    this.characters = count;
  }

  private byte common(int a, int b) {
    byte length = 0;
    while (length < MAX_LENGTH
        && at(a + length) == at(b + length)
        && at(a + length) != Stretches.BOUNDARY) {
      length++;
    }
    return length;
  }

  /** Returns the number of characters of the text, boundaries excluded. */
  int characters() {
    return characters;
  }

  /** Returns the character at a position; a boundary before and behind the text. */
  char at(int position) {
    return position >= 0 && position < text.length ? text[position] : Stretches.BOUNDARY;
  }

  /** Returns the place in the text that stands at {@code index}. */
  int place(int index) {
    return order[index];
  }

  /** Visits the n-grams of a length that occur {@code least} times or more, sorted. */
  void visit(int length, int least, Visitor visitor) {
    checkArgument(least >= 2, "n-grams that do not recur are not indexed: %s", least);
    int from = 0;
    for (int i = 1; i <= order.length; i++) {
      if (i == order.length || common[i] < length) {
        if (i - from >= least) {
          visitor.ngram(from, i, length);
        }
        from = i;
      }
    }
  }

  /** Returns how often the stretch of the text at {@code start} occurs. */
  int count(int start, int length) {
    return bound(start, length, true) - bound(start, length, false);
  }

  /** Returns the first index whose suffix is not before the stretch, or the first one behind it. */
  private int bound(int start, int length, boolean behind) {
    int low = 0;
    int high = order.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int comparison = compare(order[middle], start, length);
      if (comparison < 0 || (behind && comparison == 0)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compare(int a, int b, int length) {
    for (int i = 0; i < length; i++) {
      int difference = at(a + i) - at(b + i);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }
}
