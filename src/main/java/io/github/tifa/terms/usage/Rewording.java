package io.github.tifa.terms.usage;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;

/**
 * A term that the newer documents put differently.
 *
 * @param kind how the two wordings are known to belong together
 * @param older the term as the older documents use it
 * @param newer the term as the newer documents use it
 * @param similarity how alike the names of the two are, from 0 to 1: twice the length of their
 *     longest common subsequence by the sum of their lengths, in code points without quotation
 *     marks, title marks and blanks
 */
public record Rewording(Kind kind, TermUse older, TermUse newer, double similarity)
    implements Serializable {

  /** How two wordings are known to belong together. */
  public enum Kind {
    /** They have the same canonical form, and no wording of one is a wording of the other. */
    CANONICAL,
    /**
     * One is found in the older documents only, the other in the newer ones, and they are alike.
     */
    SIMILAR
  }

  /** Creates a rewording. */
  public Rewording {
    checkNotNull(kind, "kind");
    checkNotNull(older, "older");
    checkNotNull(newer, "newer");
  }
}
