package io.github.tifa.document;

import static com.google.common.base.Preconditions.checkNotNull;

import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;

/**
 * A span with a label: what is left of an annotation when everything but place and type is taken
 * away.
 *
 * @param span the place in the raw text
 * @param type the label
 */
public record Mark(Span span, MarkType type) implements Spanned {

  /** Creates a mark. */
  public Mark {
    checkNotNull(span, "span");
    checkNotNull(type, "type");
  }
}
