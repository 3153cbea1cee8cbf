package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.DocumentKind;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.TermCategory;
import io.github.tifa.text.NormalizedText;
import java.util.List;
import java.util.Optional;

/**
 * Says of which kind a document is that a policy term names, by the last word of its title: a
 * regulation, a decision, a white paper. Immutable and thread-safe.
 */
public final class DocumentKindReader {

  /** Creates a reader. */
  public DocumentKindReader() {}

  /**
   * Returns the terms, those that name a document with its kind where the name or the canonical
   * form tells it. A kind that is known already stays.
   *
   * @param text the text that the terms stand in
   * @param terms the terms in text order
   */
  public ImmutableList<PolicyTerm> read(NormalizedText text, List<PolicyTerm> terms) {
    ImmutableList.Builder<PolicyTerm> read = ImmutableList.builderWithExpectedSize(terms.size());
    for (PolicyTerm term : terms) {
      read.add(read(text, term));
    }
    return read.build();
  }

  private static PolicyTerm read(NormalizedText text, PolicyTerm term) {
    if (term.category() != TermCategory.DOCUMENT || term.documentKind().isPresent()) {
      return term;
    }
    return DocumentTitle.kindOf(text.toString(), term.start(), term.end())
        .or(() -> term.canonical().flatMap(DocumentKindReader::kindOf))
        .map(kind -> term.toBuilder().documentKind(kind).build())
        .orElse(term);
  }

  private static Optional<DocumentKind> kindOf(String name) {
    String normalized = NormalizedText.of(name).toString();
    return DocumentTitle.kindOf(normalized, 0, normalized.length());
  }
}
