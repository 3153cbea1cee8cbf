package io.github.tifa.lucene;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Document;
import io.github.tifa.document.Token;
import io.github.tifa.text.Span;
import io.github.tifa.tokenize.TokenFitting;

/** Chooses the words of a document that have a position in an index. */
final class IndexedWords {
  /**
   * The longest term, in UTF-16 code units; the same as the default of Lucene's own tokenizers. An
   * index refuses terms of more than 32 KiB.
   */
  static final int MAX_LENGTH = 255;

  private IndexedWords() {}

  /**
   * Returns the words that hold a letter or digit, in text order. No word crosses the border of a
   * name or policy term; longer ones than {@link #MAX_LENGTH} are cut.
   */
  static ImmutableList<Span> of(Document document) {
    String text = document.text();
    ImmutableList.Builder<Span> words = ImmutableList.builder();
    for (Token token : TokenFitting.fit(text, document.tokens(), document.policyTerms())) {
      int start = token.start();
      while (start < token.end()) {
        int end = endOfPiece(text, start, token.end());
        if (isWord(text, start, end)) {
          words.add(new Span(start, end));
        }
        start = end;
      }
    }
    return words.build();
  }

  private static int endOfPiece(String text, int start, int end) {
    if (end - start <= MAX_LENGTH) {
      return end;
    }
    int cut = start + MAX_LENGTH;
    return Character.isSurrogatePair(text.charAt(cut - 1), text.charAt(cut)) ? cut - 1 : cut;
  }

  private static boolean isWord(String text, int start, int end) {
    for (int i = start; i < end; ) {
      int character = text.codePointAt(i);
      if (Character.isLetterOrDigit(character)) {
        return true;
      }
      i += Character.charCount(character);
    }
    return false;
  }
}
