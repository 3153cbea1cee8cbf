package io.github.tifa.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * A non-empty stretch of a text, in UTF-16 code units: {@code start} inclusive, {@code end}
 * exclusive.
 *
 * <p>Spans are ordered by start, then the longer one first, so that an enclosing span precedes what
 * it encloses.
 *
 * @param start the first code unit, at least 0
 * @param end the code unit after the last one, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

  /**
   * Creates a span.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is not greater
   *     than {@code start}
   */
  public Span {
    checkArgument(start >= 0 && end > start, "not a span: start %s, end %s", start, end);
  }

  /** Returns the number of UTF-16 code units, at least 1. */
  public int length() {
    return end - start;
  }

  /** Returns whether {@code other} lies inside this span; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * Returns the surface of this span in {@code text}.
   *
   * @throws IndexOutOfBoundsException if the span ends behind the text
   */
  public String of(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }

  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
