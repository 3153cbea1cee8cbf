package io.github.tifa.tokenize;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.document.Token;
import io.github.tifa.tagging.Tagger;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import java.util.List;

/**
 * Tifa's own tokenizer: the head of words of the trained tagger. Words follow the standard of the
 * Shanxi University corpus (SIGHAN 2008); the part of speech is coarse, from the vocabulary, in the
 * tag set of Peking University. Immutable and thread-safe.
 */
public final class TifaTokenizer implements Tokenizer {
  private final Tagger tagger;
  private final TaggedWords words;

  private TifaTokenizer(Tagger tagger) {
    this.tagger = tagger;
    this.words = new TaggedWords(tagger.vocabulary());
  }

  /**
   * Returns the tokenizer with the bundled model. Loading takes a fraction of a second; keep it.
   *
   * @throws io.github.tifa.text.ResourceException if the model is damaged
   */
  public static TifaTokenizer create() {
    return new TifaTokenizer(Tagger.bundled(ImmutableSet.of(Tagger.WORDS)));
  }

  @Override
  public String name() {
    return "tifa";
  }

  @Override
  public ImmutableList<Token> tokenize(NormalizedText text, List<Sentence> sentences) {
    return words.tokens(text, sentences, tagger.tag(text, sentences).get(Tagger.WORDS));
  }
}
