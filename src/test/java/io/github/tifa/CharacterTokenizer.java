package io.github.tifa;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Token;
import io.github.tifa.text.BlankCharacters;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.tokenize.Tokenizer;
import java.util.List;

/** The README's tokenizer: a token a character. */
final class CharacterTokenizer implements Tokenizer {
  @Override
  public String name() {
    return "characters";
  }

  @Override
  public ImmutableList<Token> tokenize(NormalizedText text, List<Sentence> sentences) {
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    for (Sentence sentence : sentences) {
      int start = sentence.start();
      while (start < sentence.end()) {
        int end = start + Character.charCount(text.raw().codePointAt(start));
        if (!BlankCharacters.isBlank(text.raw().charAt(start))) {
          tokens.add(new Token(start, end, "")); // no part of speech
        }
        start = end;
      }
    }
    return tokens.build();
  }
}
