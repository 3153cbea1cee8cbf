package io.github.tifa.keyphrases;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Keyphrase;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Token;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import java.util.List;

/** Finds and ranks the keyphrases of a text. Implementations are immutable and thread-safe. */
public interface KeyphraseExtractor {

  /**
   * Returns the keyphrases, best first.
   *
   * @param sentences the sentences of {@code text} in order
   * @param tokens the words of {@code text} in order
   * @param mentions the names in {@code text} in order
   * @param terms the policy terms in {@code text} in order
   */
  ImmutableList<Keyphrase> extract(
      NormalizedText text,
      List<Sentence> sentences,
      List<Token> tokens,
      List<Mention> mentions,
      List<PolicyTerm> terms);
}
