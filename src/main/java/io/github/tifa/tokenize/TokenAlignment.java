package io.github.tifa.tokenize;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Token;
import io.github.tifa.text.BlankCharacters;
import io.github.tifa.text.Sentence;
import java.util.List;

/**
 * Makes tokens of the raw text out of the words that a segmenter reports. Only the borders of words
 * are believed, and those only as far as they make sense: whatever a segmenter leaves out becomes a
 * token, a border inside a surrogate pair or before a combining mark is passed over, and no token
 * holds a blank.
 *
 * <p>Mutable and not thread-safe; one is made for each text.
 */
final class TokenAlignment {
  private static final char ZERO_WIDTH_JOINER = '\u200D';

  private final String raw;
  private final ImmutableList.Builder<Token> tokens;
  private int sentenceStart;
  private int sentenceEnd;
  private int done;

  TokenAlignment(String raw, List<Sentence> sentences) {
    this.raw = raw;
    int length = sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).end();
    this.tokens = ImmutableList.builderWithExpectedSize(length / 2 + 1);
  }

  void beginSentence(Sentence sentence) {
    sentenceStart = sentence.start();
    sentenceEnd = sentence.end();
    done = sentenceStart;
  }

  /** Adds a word, by its offsets into the sentence. */
  void add(int start, int end, String partOfSpeech) {
    int from = Math.min(sentenceStart + start, sentenceEnd);
    if (from > done) {
      emitUpTo(from, "");
    }
    int to = Math.min(sentenceStart + end, sentenceEnd);
    if (to > done) {
      emitUpTo(to, partOfSpeech);
    }
  }

  void endSentence() {
    if (done < sentenceEnd) {
      emitUpTo(sentenceEnd, "");
    }
  }

  ImmutableList<Token> build() {
    return tokens.build();
  }

  private void emitUpTo(int border, String partOfSpeech) {
    int end = border;
    while (end < sentenceEnd && !mayCutAt(end)) {
      end++;
    }
    int start = done;
    for (int i = start; i < end; i++) {
      if (BlankCharacters.isBlank(raw.charAt(i))) {
        emit(start, i, partOfSpeech);
        start = i + 1;
      }
    }
    emit(start, end, partOfSpeech);
    done = end;
  }

  private void emit(int start, int end, String partOfSpeech) {
    if (start < end) {
      tokens.add(new Token(start, end, partOfSpeech));
    }
  }

  private boolean mayCutAt(int index) {
    char before = raw.charAt(index - 1);
    char after = raw.charAt(index);
    if (after < '\u0300') {
      return true;
    }
    boolean joined = before == ZERO_WIDTH_JOINER || after == ZERO_WIDTH_JOINER;
    if (joined || isIdeograph(after)) {
      return !joined;
    }
    boolean insidePair = Character.isHighSurrogate(before) && Character.isLowSurrogate(after);
    return !insidePair && !isCombining(after);
  }

  /** Returns whether it is one of the common ideographs, as nearly every character is. */
  private static boolean isIdeograph(char c) {
    return c >= '\u4E00' && c <= '\u9FEF';
  }

  private static boolean isCombining(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
