package io.github.tifa.terms.usage;

import io.github.tifa.document.Document;
import io.github.tifa.document.MarkedText;
import io.github.tifa.document.Provenance;
import java.util.Map;

/** Documents made of marked text, without any recogniser. */
public final class MarkedDocuments {
  private MarkedDocuments() {}

  /** Returns the document of a marked text. */
  public static Document document(String id, String marked) {
    return MarkedText.parse(id, marked).toDocument(id, Provenance.rule("marked", 1));
  }

  /** Returns the document of a marked text whose terms have canonical forms by their surfaces. */
  public static Document document(String id, String marked, Map<String, String> canonical) {
    Document document = document(id, marked);
    return document.toBuilder()
        .policyTerms(
            document.policyTerms().stream()
                .map(
                    term ->
                        canonical.containsKey(term.surface())
                            ? term.toBuilder().canonical(canonical.get(term.surface())).build()
                            : term)
                .toList())
        .build();
  }
}
