package io.github.tifa.entities;

import io.github.tifa.document.Token;
import io.github.tifa.text.NormalizedText;
import java.util.Arrays;
import java.util.List;

/** The normalised view of a text with its words, for looking up by offset. Immutable. */
final class TokenizedText {
  private final String text;
  private final List<Token> tokens;
  private final int[] tokenAt;

  TokenizedText(NormalizedText view, List<Token> tokens) {
    this.text = view.toString();
    this.tokens = tokens;
    this.tokenAt = new int[text.length()];
    Arrays.fill(tokenAt, -1);
    for (int i = 0; i < tokens.size(); i++) {
      Arrays.fill(tokenAt, tokens.get(i).start(), tokens.get(i).end(), i);
    }
  }

  /** Returns the normalised text. */
  String text() {
    return text;
  }

  /** Returns the character at {@code index}, or a line end where the text has none. */
  char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
  }

  int length() {
    return text.length();
  }

  boolean startsWith(String prefix, int index) {
    return text.startsWith(prefix, index);
  }

  /** Returns whether a word begins at {@code index}. */
  boolean wordBegins(int index) {
    return index >= text.length()
        || tokenAt[index] < 0
        || tokens.get(tokenAt[index]).start() == index;
  }

  /** Returns whether a word ends before {@code index}. */
  boolean wordEnds(int index) {
    return index == 0 || tokenAt[index - 1] < 0 || tokens.get(tokenAt[index - 1]).end() == index;
  }

  /** Returns where the word begins that holds {@code index}; {@code index} itself in a blank. */
  int wordStart(int index) {
    return index >= text.length() || tokenAt[index] < 0
        ? index
        : tokens.get(tokenAt[index]).start();
  }

  /** Returns where the word ends that holds {@code index}; behind {@code index} in a blank. */
  int wordEnd(int index) {
    return index >= text.length() || tokenAt[index] < 0
        ? index + 1
        : tokens.get(tokenAt[index]).end();
  }

  /** Returns the part of speech of the word that holds {@code index}; empty in a blank. */
  String partOfSpeech(int index) {
    return index < 0 || index >= text.length() || tokenAt[index] < 0
        ? ""
        : tokens.get(tokenAt[index]).partOfSpeech();
  }
}
