package io.github.tifa.tokenize;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Token;
import io.github.tifa.text.BlankCharacters;
import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;
import java.util.List;

/**
 * Makes tokens give way to annotations: where a token crosses the border of one, the token is cut
 * there.
 */
public final class TokenFitting {
  private TokenFitting() {}

  /**
   * Returns the tokens, those cut that a border of an annotation runs through. The parts keep the
   * part of speech.
   *
   * @param text the raw text
   * @param tokens the tokens in text order
   * @param layer annotations in text order, without overlap
   */
  public static ImmutableList<Token> fit(
      String text, List<Token> tokens, List<? extends Spanned> layer) {
    ImmutableList.Builder<Token> fitted = ImmutableList.builderWithExpectedSize(tokens.size() + 8);
    int next = 0;
    int nextStart = next < layer.size() ? layer.get(next).start() : Integer.MAX_VALUE;
    for (Token token : tokens) {
      if (nextStart >= token.end()) {
        fitted.add(token);
        continue;
      }
      while (next < layer.size() && layer.get(next).end() <= token.start()) {
        next++;
      }
      int cut = token.start();
      for (int i = next; i < layer.size() && layer.get(i).start() < token.end(); i++) {
        Span span = layer.get(i).span();
        cut = cutAt(text, token, cut, span.start(), fitted);
        cut = cutAt(text, token, cut, span.end(), fitted);
      }
      nextStart = next < layer.size() ? layer.get(next).start() : Integer.MAX_VALUE;
      if (cut == token.start()) {
        fitted.add(token);
      } else {
        add(text, cut, token.end(), token.partOfSpeech(), fitted);
      }
    }
    return fitted.build();
  }

  private static int cutAt(
      String text, Token token, int from, int border, ImmutableList.Builder<Token> fitted) {
    if (border <= from || border >= token.end()) {
      return from;
    }
    add(text, from, border, token.partOfSpeech(), fitted);
    return border;
  }

  /** A token may hold blanks inside; a cut beside one would leave a part with a blank edge. */
  private static void add(
      String text, int from, int to, String partOfSpeech, ImmutableList.Builder<Token> fitted) {
    int start = from;
    int end = to;
    while (start < end && BlankCharacters.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && BlankCharacters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      fitted.add(new Token(start, end, partOfSpeech));
    }
  }
}
