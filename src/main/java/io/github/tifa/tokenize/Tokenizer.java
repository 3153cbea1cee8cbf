package io.github.tifa.tokenize;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Token;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.SentenceSplitter;
import java.util.List;

/**
 * Splits text into words. Implementations are immutable or confine their state, and are
 * thread-safe.
 */
public interface Tokenizer {

  /** Returns the short name of this tokenizer, such as {@code hanlp}. */
  String name();

  /**
   * Returns the words of {@code text} in order. They do not overlap, neither begin nor end with a
   * blank character, cover every character that is not blank, and do not cross the borders of
   * sentences.
   *
   * @param sentences the sentences of {@code text} in order, together covering every character that
   *     is not blank
   */
  ImmutableList<Token> tokenize(NormalizedText text, List<Sentence> sentences);

  /** Returns the words of {@code text}, after splitting it into sentences. */
  default ImmutableList<Token> tokenize(String text) {
    NormalizedText normalized = NormalizedText.of(text);
    return tokenize(normalized, new SentenceSplitter().split(normalized));
  }
}
