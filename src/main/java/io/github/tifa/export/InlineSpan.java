package io.github.tifa.export;

import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;

/**
 * A stretch of the article that a page sets apart.
 *
 * @param span the place in the raw text
 * @param classes the class names of its elements
 * @param id the id of its first element; empty for none
 * @param name what it is, such as {@code 机构 Organization}; empty if the page says nothing about it
 * @param details what else there is to say, in lines
 */
record InlineSpan(Span span, String classes, String id, String name, String details)
    implements Spanned {

  /** Returns a stretch that looks different but has nothing to say. */
  static InlineSpan plain(Span span, String classes) {
    return new InlineSpan(span, classes, "", "", "");
  }

  /** Returns the same at another place. */
  InlineSpan at(Span other) {
    return new InlineSpan(other, classes, id, name, details);
  }

  /** Returns whether the reader can point at it and is told something. */
  boolean speaks() {
    return !name.isEmpty();
  }
}
