package io.github.tifa.document;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;
import java.io.Serializable;

/**
 * A word of a text; it neither begins nor ends with a blank character.
 *
 * @param start the first UTF-16 code unit, at least 0
 * @param end the code unit after the last one, greater than {@code start}
 * @param partOfSpeech the tag that the tokenizer gave, in the tokenizer's own tag set; empty if it
 *     gives none
 */
public record Token(int start, int end, String partOfSpeech) implements Spanned, Serializable {

  /**
   * Creates a token.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is not greater
   *     than {@code start}
   */
  public Token {
    checkArgument(start >= 0 && end > start, "not a token: start %s, end %s", start, end);
    checkNotNull(partOfSpeech, "partOfSpeech");
  }

  @Override
  public Span span() {
    return new Span(start, end);
  }
}
