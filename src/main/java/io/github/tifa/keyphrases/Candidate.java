package io.github.tifa.keyphrases;

import io.github.tifa.document.EntityType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A phrase of a text with the places where it stands. Mutable, not thread-safe. */
final class Candidate {
  /** The length in UTF-16 code units. */
  final int length;

  private int[] starts = new int[1];
  private int count;

  /** The count of the most frequent candidate that holds this one and more. */
  int mostFrequentAround;

  /** The count of the most frequent candidate that this one holds. */
  int mostFrequentInside;

  /** The count of the most frequent phrase that is too general and holds this one. */
  int generalAround;

  /** Whether the phrase was found by its recurring, whatever the words are. */
  boolean recurring;

  boolean term;
  @Nullable EntityType name;

  Candidate(int length) {
    this.length = length;
  }

  /** Adds a place. */
  void add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = start;
  }

  /** Sorts the places and leaves out those that overlap the one before. */
  void settle() {
    Arrays.sort(starts, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept == 0 || starts[i] >= starts[kept - 1] + length) {
        starts[kept++] = starts[i];
      }
    }
    count = kept;
  }

  /** Forgets all places. */
  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  int start(int occurrence) {
    return starts[occurrence];
  }
}
