package io.github.tifa.entities;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.Token;
import io.github.tifa.tagging.TaggedSpan;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.util.EnumSet;
import java.util.List;

/**
 * Takes the names that the tagger marked, whatever the words; names of a type that only the user's
 * own model knows have no place in a document and are left out. Immutable and thread-safe.
 */
public final class TaggedNameRecognizer implements NameRecognizer {

  private static final ImmutableMap<String, EntityType> TYPES =
      Maps.uniqueIndex(EnumSet.allOf(EntityType.class), EntityType::name);

  /** Creates a recogniser. */
  public TaggedNameRecognizer() {}

  @Override
  public ImmutableList<Mention> recognize(
      NormalizedText text, List<Sentence> sentences, List<Token> tokens, List<TaggedSpan> tagged) {
    ImmutableList.Builder<Mention> names = ImmutableList.builderWithExpectedSize(tagged.size());
    for (TaggedSpan span : tagged) {
      EntityType type = TYPES.get(span.type());
      if (type != null) {
        names.add(mention(text, span, type));
      }
    }
    return names.build();
  }

  private static Mention mention(NormalizedText text, TaggedSpan tagged, EntityType type) {
    Span span = new Span(tagged.start(), tagged.end());
    return Mention.builder()
        .span(span)
        .surface(span.of(text.raw()))
        .type(type)
        .provenance(Provenance.model(tagged.confidence()))
        .build();
  }
}
