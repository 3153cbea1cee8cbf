package io.github.tifa.tagging.train;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.tifa.text.Span;

/**
 * A text with the spans that a head is to learn. Immutable and thread-safe.
 *
 * @param name where it comes from, for messages
 * @param text the raw text
 * @param spans for each head its spans, each with the name of its type, in text order
 */
public record TrainingText(
    String name, String text, ImmutableListMultimap<String, TypedSpan> spans) {

  /**
   * A span and the name of its type.
   *
   * @param span the place in the raw text
   * @param type a type of the head
   */
  public record TypedSpan(Span span, String type) {}

  /**
   * Creates a text.
   *
   * @throws IllegalArgumentException if a span ends behind the text
   */
  public TrainingText {
    for (TypedSpan span : spans.values()) {
      checkArgument(span.span().end() <= text.length(), "%s: %s ends behind the text", name, span);
    }
  }

  /** Returns the same text with the spans of a head alone, as those of another. */
  TrainingText renamed(String head, String other) {
    return new TrainingText(
        name,
        text,
        ImmutableListMultimap.<String, TypedSpan>builder().putAll(other, spans.get(head)).build());
  }

  /** Returns the spans of a head. */
  ImmutableList<TypedSpan> spansOf(String head) {
    return spans.get(head);
  }
}
