package io.github.tifa.entities;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.Token;
import io.github.tifa.tagging.TaggedSpan;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.util.List;

/**
 * Takes the names that the tagger marked, whatever the words; names of a type that only the user's
 * own model knows have no place in a document and are left out. Immutable and thread-safe.
 */
public final class TaggedNameRecognizer implements NameRecognizer {

  /** Creates a recogniser. */
  public TaggedNameRecognizer() {}

  @Override
  public ImmutableList<Mention> recognize(
      NormalizedText text, List<Sentence> sentences, List<Token> tokens, List<TaggedSpan> tagged) {
    return tagged.stream()
        .filter(span -> Enums.getIfPresent(EntityType.class, span.type()).isPresent())
        .map(span -> mention(text, span))
        .collect(toImmutableList());
  }

  private static Mention mention(NormalizedText text, TaggedSpan tagged) {
    Span span = new Span(tagged.start(), tagged.end());
    return Mention.builder()
        .span(span)
        .surface(span.of(text.raw()))
        .type(EntityType.valueOf(tagged.type()))
        .provenance(Provenance.model(tagged.confidence()))
        .build();
  }
}
