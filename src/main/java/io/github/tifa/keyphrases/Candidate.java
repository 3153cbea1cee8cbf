package io.github.tifa.keyphrases;

import io.github.tifa.document.EntityType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A phrase of a text with the places where it stands. Mutable, not thread-safe. */
final class Candidate implements Comparable<Candidate> {
  private static final int[] NOWHERE = {};

  /** The length in UTF-16 code units. */
  final int length;

  /** The place that was added first; most candidates have no other. */
  private int first;

  /** All places, once there are two. */
  private int[] starts = NOWHERE;

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

  /** How much speaks for the phrase as a keyphrase, once that is known. */
  double logOdds;

  Candidate(int length) {
    this.length = length;
  }

  /** Adds a place. */
  void add(int start) {
    if (count == 0) {
      first = start;
    } else {
      if (starts.length == 0) {
        starts = new int[4];
      } else if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[0] = first;
      starts[count] = start;
    }
    count++;
  }

  /** Sorts the places and leaves out those that overlap the one before. */
  void settle() {
    if (count < 2) {
      return;
    }
    Arrays.sort(starts, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept == 0 || starts[i] >= starts[kept - 1] + length) {
        starts[kept++] = starts[i];
      }
    }
    count = kept;
    first = starts[0];
  }

  /** Forgets all places. */
  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  int start(int occurrence) {
    return occurrence == 0 ? first : starts[occurrence];
  }

  /** The better one comes first, of equals the one that stands first, then the longer one. */
  @Override
  public int compareTo(Candidate other) {
    int byScore = Double.compare(other.logOdds, logOdds);
    if (byScore != 0) {
      return byScore;
    }
    int byPlace = Integer.compare(first, other.first);
    return byPlace != 0 ? byPlace : Integer.compare(other.length, length);
  }
}
