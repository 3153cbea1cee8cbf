package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Token;
import io.github.tifa.tagging.TaggedSpan;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import java.util.List;

/** Finds the policy terms in a text. Implementations are immutable and thread-safe. */
public interface TermRecognizer {

  /**
   * Returns the policy terms in text order, without overlap.
   *
   * @param sentences the sentences of {@code text} in order
   * @param tokens the words of {@code text} in order
   * @param mentions the names in {@code text} in order
   * @param tagged the spans that the tagger's head of terms marked, in order; empty if none ran
   */
  ImmutableList<PolicyTerm> recognize(
      NormalizedText text,
      List<Sentence> sentences,
      List<Token> tokens,
      List<Mention> mentions,
      List<TaggedSpan> tagged);
}
