package io.github.tifa.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * A sentence of a text; it neither begins nor ends with a blank character.
 *
 * @param start the first UTF-16 code unit, at least 0
 * @param end the code unit after the last one, greater than {@code start}
 */
public record Sentence(int start, int end) implements Spanned, Serializable {

  /**
   * Creates a sentence.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is not greater
   *     than {@code start}
   */
  public Sentence {
    checkArgument(start >= 0 && end > start, "not a sentence: start %s, end %s", start, end);
  }

  @Override
  public Span span() {
    return new Span(start, end);
  }
}
