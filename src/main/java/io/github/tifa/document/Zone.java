package io.github.tifa.document;

import static com.google.common.base.Preconditions.checkNotNull;

import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;
import java.io.Serializable;

/**
 * A stretch of an article that is of one kind.
 *
 * @param span the place in the raw text
 * @param kind what it is
 */
public record Zone(Span span, ZoneKind kind) implements Spanned, Serializable {

  /** Creates a zone. */
  public Zone {
    checkNotNull(span, "span");
    checkNotNull(kind, "kind");
  }
}
