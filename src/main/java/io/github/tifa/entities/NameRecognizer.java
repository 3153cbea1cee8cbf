package io.github.tifa.entities;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Token;
import io.github.tifa.tagging.TaggedSpan;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import java.util.List;

/** Finds the names in a text. Implementations are immutable and thread-safe. */
public interface NameRecognizer {

  /**
   * Returns the names of people, places and organizations in text order, without overlap.
   *
   * @param sentences the sentences of {@code text} in order
   * @param tokens the words of {@code text} in order
   * @param tagged the spans that the tagger's head of names marked, in order; empty if none ran
   */
  ImmutableList<Mention> recognize(
      NormalizedText text, List<Sentence> sentences, List<Token> tokens, List<TaggedSpan> tagged);
}
