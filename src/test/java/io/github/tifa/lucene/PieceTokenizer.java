package io.github.tifa.lucene;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Token;
import io.github.tifa.text.BlankCharacters;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.tokenize.Tokenizer;
import java.util.List;

/**
 * Takes pieces of one length, between blanks, for words.
 *
 * @param length in UTF-16 code units
 */
record PieceTokenizer(int length) implements Tokenizer {

  @Override
  public String name() {
    return "pieces";
  }

  @Override
  public ImmutableList<Token> tokenize(NormalizedText text, List<Sentence> sentences) {
    String raw = text.raw();
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    for (Sentence sentence : sentences) {
      int start = sentence.start();
      while (start < sentence.end()) {
        int end = start;
        while (end < sentence.end()
            && end - start < length
            && !BlankCharacters.isBlank(raw.charAt(end))) {
          end++;
        }
        if (end > start) {
          tokens.add(new Token(start, end, ""));
        }
        start = Math.max(end, start + 1);
      }
    }
    return tokens.build();
  }
}
