package io.github.tifa.terms.mine;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.tifa.document.TermCategory;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A candidate for the lexicon of policy terms with one kind of evidence. Immutable and thread-safe.
 *
 * @param text the candidate, with its marks if it stands in any
 * @param evidence what makes it a candidate
 * @param documents how many documents hold it with this evidence, from 1
 * @param occurrences how often they hold it with this evidence, at least {@code documents}
 * @param cohesion how firmly it holds together: the least pointwise mutual information, in bits, of
 *     its two parts over all splits; of {@link Evidence#RECURRING} candidates only
 * @param category the category that most of the annotators' marks give it, or the lexicon if there
 *     are none; empty if neither does
 * @param listed whether the lexicon lists it, with its marks or without them
 */
public record MinedTerm(
    String text,
    Evidence evidence,
    int documents,
    int occurrences,
    OptionalDouble cohesion,
    Optional<TermCategory> category,
    boolean listed) {

  /**
   * Creates a candidate.
   *
   * @throws IllegalArgumentException if there is no document, or are fewer occurrences than
   *     documents
   */
  public MinedTerm {
    checkArgument(
        documents >= 1 && occurrences >= documents,
        "%s: %s occurrences in %s documents",
        text,
        occurrences,
        documents);
  }
}
