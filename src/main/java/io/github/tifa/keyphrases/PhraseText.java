package io.github.tifa.keyphrases;

import io.github.tifa.document.Token;
import io.github.tifa.text.NormalizedText;
import java.util.Arrays;
import java.util.List;

/** A text as phrases are read from it: its words with what is known of them. Immutable. */
final class PhraseText {
  private final NormalizedText text;
  private final List<Token> tokens;
  private final WordClass[] classes;
  private final double[] frequencies;
  private final boolean[] general;
  private final BackgroundFrequencies background;
  private final int[] tokenAt;
  private final Headings headings;

  PhraseText(NormalizedText text, List<Token> tokens, BackgroundFrequencies background) {
    this.text = text;
    this.tokens = tokens;
    this.background = background;
    this.classes = new WordClass[tokens.size()];
    this.frequencies = new double[tokens.size()];
    this.general = new boolean[tokens.size()];
    this.tokenAt = new int[text.length()];
    this.headings = Headings.of(text);
    Arrays.fill(tokenAt, -1);
    for (int i = 0; i < classes.length; i++) {
      Token token = tokens.get(i);
      String word = text.subSequence(token.start(), token.end());
      classes[i] =
          isWord(word) ? background.classOf(word, token.partOfSpeech()) : WordClass.FUNCTION;
      frequencies[i] = background.inverseDocumentFrequency(word);
      general[i] = background.isGeneral(word);
      Arrays.fill(tokenAt, token.start(), token.end(), i);
    }
  }

  private static boolean isWord(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (Character.isLetterOrDigit(token.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  NormalizedText characters() {
    return text;
  }

  /** Returns the character at {@code index}, or a space outside the text. */
  char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
  }

  boolean isWordCharacter(int index) {
    return Character.isLetterOrDigit(at(index));
  }

  int words() {
    return classes.length;
  }

  int wordStart(int word) {
    return tokens.get(word).start();
  }

  int wordEnd(int word) {
    return tokens.get(word).end();
  }

  WordClass classOf(int word) {
    return classes[word];
  }

  /** Returns the inverse document frequency of a word, from 0 to 1. */
  double frequency(int word) {
    return frequencies[word];
  }

  /** Returns the inverse document frequency of what stands from {@code start} to {@code end}. */
  double frequency(int start, int end) {
    return background.inverseDocumentFrequency(text.subSequence(start, end));
  }

  /** Returns whether what stands from {@code start} to {@code end} is too general a phrase. */
  boolean isGeneral(int start, int end) {
    return background.isGeneral(text.subSequence(start, end));
  }

  /** Returns whether the word is too general to be a keyphrase by itself. */
  boolean isGeneral(int word) {
    return general[word];
  }

  /** Returns the index of the word that holds the character at {@code index}, or -1. */
  int wordAt(int index) {
    return index >= 0 && index < tokenAt.length ? tokenAt[index] : -1;
  }

  boolean startsWord(int index) {
    int word = wordAt(index);
    return word >= 0 && wordStart(word) == index;
  }

  boolean endsWord(int index) {
    int word = wordAt(index - 1);
    return word >= 0 && wordEnd(word) == index;
  }

  boolean isHeading(int index) {
    return headings.contains(index);
  }
}
