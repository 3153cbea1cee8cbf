package io.github.tifa.tokenize;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Token;
import io.github.tifa.tagging.Alphabet;
import io.github.tifa.tagging.TaggedSpan;
import io.github.tifa.tagging.Vocabulary;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import java.util.List;

/** Makes tokens of the words that a tagger marked. Immutable and thread-safe. */
public final class TaggedWords {
  private final CoarsePartOfSpeech partsOfSpeech;

  /** Creates a maker of tokens whose parts of speech come from {@code vocabulary}. */
  public TaggedWords(Vocabulary vocabulary) {
    this.partsOfSpeech = new CoarsePartOfSpeech(vocabulary);
  }

  /**
   * Returns the tokens, which keep the contract of {@link Tokenizer#tokenize(NormalizedText,
   * List)}.
   *
   * @param words the spans that the tagger's head of words marked in {@code text}, in order
   */
  public ImmutableList<Token> tokens(
      NormalizedText text, List<Sentence> sentences, List<TaggedSpan> words) {
    char[] folded = Alphabet.fold(text);
    TokenAlignment alignment = new TokenAlignment(text.raw(), sentences);
    int next = 0;
    for (Sentence sentence : sentences) {
      alignment.beginSentence(sentence);
      for (; next < words.size() && words.get(next).start() < sentence.end(); next++) {
        TaggedSpan word = words.get(next);
        alignment.add(
            word.start() - sentence.start(),
            word.end() - sentence.start(),
            partsOfSpeech.of(folded, word.start(), word.end()));
      }
      alignment.endSentence();
    }
    return alignment.build();
  }
}
