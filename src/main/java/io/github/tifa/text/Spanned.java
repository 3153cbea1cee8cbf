package io.github.tifa.text;

/**
 * Something that stands at a place in a text; offsets are UTF-16 code units into the raw text,
 * half-open.
 */
public interface Spanned {

  /** Returns the place. */
  Span span();

  /** Returns the first code unit of {@link #span()}, inclusive. */
  default int start() {
    return span().start();
  }

  /** Returns the code unit after the last one of {@link #span()}. */
  default int end() {
    return span().end();
  }
}
