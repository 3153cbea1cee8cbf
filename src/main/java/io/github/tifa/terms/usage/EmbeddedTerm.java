package io.github.tifa.terms.usage;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;

/**
 * A term that is annotated on one side only, although its words stand in the text of the other side
 * too: there they are part of a longer term, or were overlooked. It is neither new nor gone.
 *
 * @param use the term as the side uses it where it is annotated
 * @param annotated the side where it is annotated
 * @param olderInText how often its words stand in the older texts, annotated or not
 * @param newerInText how often its words stand in the newer texts, annotated or not
 */
public record EmbeddedTerm(TermUse use, Side annotated, int olderInText, int newerInText)
    implements Serializable {

  /** A side of a comparison. */
  public enum Side {
    /** The older documents. */
    OLDER,
    /** The newer documents. */
    NEWER
  }

  /** Creates an embedded term. */
  public EmbeddedTerm {
    checkNotNull(use, "use");
    checkNotNull(annotated, "annotated");
  }
}
