package io.github.tifa.keyphrases;

import io.github.tifa.document.Token;
import io.github.tifa.text.NormalizedText;
import java.util.Arrays;
import java.util.List;

/** A text as phrases are read from it: its words with what is known of them. Immutable. */
final class PhraseText {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final WordClass[] classes;

  /** The inverse document frequency of each word, from 0 to 1. */
  private final double[] frequencies;

  private final boolean[] general;
  private final StretchHashes hashes;
  private final BackgroundFrequencies background;
  private final int[] tokenAt;
  private final Headings headings;

  PhraseText(NormalizedText text, List<Token> tokens, BackgroundFrequencies background) {
    this.text = text.toString();
    this.background = background;
    int words = tokens.size();
    this.starts = new int[words];
    this.ends = new int[words];
    this.classes = new WordClass[words];
    this.frequencies = new double[words];
    this.general = new boolean[words];
    this.hashes = new StretchHashes(this.text);
    this.tokenAt = new int[text.length()];
    this.headings = Headings.of(this.text);
    int end = 0;
    for (int i = 0; i < words; i++) {
      Token token = tokens.get(i);
      int start = token.start();
      Arrays.fill(tokenAt, end, start, -1);
      end = token.end();
      Arrays.fill(tokenAt, start, end, i);
      starts[i] = start;
      ends[i] = end;
      long hash = hashes.of(start, end);
      general[i] = background.isGeneral(hash);
      int known = background.find(hash);
      classes[i] =
          isWord(start, end) ? background.classOf(known, token.partOfSpeech()) : WordClass.FUNCTION;
      frequencies[i] = background.inverseDocumentFrequency(known);
    }
    Arrays.fill(tokenAt, end, tokenAt.length, -1);
  }

  private boolean isWord(int start, int end) {
    for (int i = start; i < end; i++) {
      if (isWordCharacter(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the normalised text. */
  String characters() {
    return text;
  }

  StretchHashes hashes() {
    return hashes;
  }

  /** Returns the character at {@code index}, or a space outside the text. */
  char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
  }

  boolean isWordCharacter(int index) {
    char c = at(index);
    // Nearly every character is one of these, and the general question takes much longer.
    return (c >= '\u4E00' && c <= '\u9FEF') || Character.isLetterOrDigit(c);
  }

  int words() {
    return classes.length;
  }

  int wordStart(int word) {
    return starts[word];
  }

  int wordEnd(int word) {
    return ends[word];
  }

  WordClass classOf(int word) {
    return classes[word];
  }

  /** Returns the inverse document frequency of a word, from 0 to 1. */
  double frequency(int word) {
    return frequencies[word];
  }

  /** Returns the inverse document frequency of what the candidate says. */
  double frequency(Candidate candidate) {
    return background.inverseDocumentFrequency(background.find(hash(candidate)));
  }

  /** Returns whether what the candidate says is too general a phrase. */
  boolean isGeneral(Candidate candidate) {
    return background.isGeneral(hash(candidate));
  }

  private long hash(Candidate candidate) {
    return hashes.of(candidate.start(0), candidate.start(0) + candidate.length);
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
    return word >= 0 && starts[word] == index;
  }

  boolean endsWord(int index) {
    int word = wordAt(index - 1);
    return word >= 0 && ends[word] == index;
  }

  boolean isHeading(int index) {
    return headings.contains(index);
  }
}
