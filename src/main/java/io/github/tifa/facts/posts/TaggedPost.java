package io.github.tifa.facts.posts;

import static com.google.common.base.Preconditions.checkNotNull;

import io.github.tifa.document.Provenance;
import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;

/**
 * A span that is a post, before its title, body and holder are known.
 *
 * @param span the place in the raw text
 * @param provenance what found the post, and how sure it is
 */
public record TaggedPost(Span span, Provenance provenance) implements Spanned {

  /** Creates a tagged post. */
  public TaggedPost {
    checkNotNull(span, "span");
    checkNotNull(provenance, "provenance");
  }
}
