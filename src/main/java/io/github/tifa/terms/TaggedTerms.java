package io.github.tifa.terms;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.TermCategory;
import io.github.tifa.tagging.TaggedSpan;
import io.github.tifa.tagging.Tagger;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Takes the policy terms that only the tagger found. Lexicon and grammars know where a fixed
 * expression begins and ends; the tagger is asked only where they are silent.
 */
final class TaggedTerms {
  /**
   * A span raises F1 if it is right more often than F1 / 2, and F1 is about 0.85 on the development
   * articles.
   */
  private static final float LEAST_CONFIDENCE = 0.42f;

  private final TermCategorizer categorizer;

  TaggedTerms(TermCategorizer categorizer) {
    this.categorizer = categorizer;
  }

  /** Returns {@code known} and the tagged terms that overlap none of them, in text order. */
  ImmutableList<PolicyTerm> addTo(
      List<PolicyTerm> known, NormalizedText text, List<TaggedSpan> tagged) {
    ImmutableList.Builder<PolicyTerm> terms = ImmutableList.builder();
    int next = 0;
    int end = 0;
    for (TaggedSpan span : tagged) {
      while (next < known.size() && known.get(next).start() < span.end()) {
        end = known.get(next).end();
        terms.add(known.get(next++));
      }
      if (span.confidence() >= LEAST_CONFIDENCE
          && end <= span.start()
          && !GenericOpening.standsAt(text.toString(), span.start())) {
        category(text, span).ifPresent(category -> terms.add(term(text, span, category)));
      }
    }
    return terms.addAll(known.subList(next, known.size())).build();
  }

  /** The bundled model leaves the category open; others may tell it, or have types of their own. */
  private Optional<TermCategory> category(NormalizedText text, TaggedSpan tagged) {
    return tagged.type().equals(Tagger.TERM)
        ? Optional.of(
            categorizer.categoryOf(text.toString().substring(tagged.start(), tagged.end())))
        : Enums.getIfPresent(TermCategory.class, tagged.type()).toJavaUtil();
  }

  private static PolicyTerm term(NormalizedText text, TaggedSpan tagged, TermCategory category) {
    Span span = new Span(tagged.start(), tagged.end());
    return PolicyTerm.builder()
        .span(span)
        .surface(span.of(text.raw()))
        .category(category)
        .provenance(Provenance.model(tagged.confidence()))
        .build();
  }
}
