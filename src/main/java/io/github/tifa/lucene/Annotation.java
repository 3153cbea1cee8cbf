package io.github.tifa.lucene;

import static com.google.common.collect.ImmutableList.sortedCopyOf;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Document;
import io.github.tifa.document.Entity;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A name or policy term.
 *
 * @param span its place in the text
 * @param type the type of the name or the category of the term
 * @param canonical its canonical form; the surface if there is no other
 */
record Annotation(Span span, String type, String canonical) {

  /** Returns policy terms and names, the enclosing one first; of two at one place, the term. */
  static ImmutableList<Annotation> of(Document document) {
    Map<String, String> entityNames = new HashMap<>();
    for (Entity entity : document.entities()) {
      entityNames.put(entity.id(), entity.name());
    }
    List<Annotation> annotations = new ArrayList<>();
    for (PolicyTerm term : document.policyTerms()) {
      String canonical = term.canonical().orElse(term.surface());
      annotations.add(new Annotation(term.span(), term.category().name(), canonical));
    }
    for (Mention mention : document.mentions()) {
      String name = mention.entity().map(entityNames::get).orElse(mention.surface());
      annotations.add(new Annotation(mention.span(), mention.type().name(), name));
    }
    return sortedCopyOf(Comparator.comparing(Annotation::span), annotations);
  }
}
