package io.github.tifa.facts.statements;

import io.github.tifa.facts.clauses.AnnotatedText;
import io.github.tifa.text.Span;
import org.jspecify.annotations.Nullable;

/** Quotations that are statements as they stand. */
final class Quotation {

  /** How far back the mark is sought that opens a quotation, in UTF-16 code units. */
  private static final int REACH = 1_000;

  private Quotation() {}

  static boolean opens(char c) {
    return c == '“' || c == '「';
  }

  private static char closer(char opener) {
    return opener == '“' ? '”' : '」';
  }

  /** Returns whether a quotation begins at {@code from} and ends with the sentence. */
  static boolean endsWith(AnnotatedText text, int from, int sentenceEnd) {
    if (!opens(text.text().charAt(from))) {
      return false;
    }
    char close = closer(text.text().charAt(from));
    int i = from + 1;
    while (i < sentenceEnd && text.text().charAt(i) != close) {
      i++;
    }
    return i + 1 == sentenceEnd || (i + 2 == sentenceEnd && text.text().charAt(i + 1) == '。');
  }

  /**
   * Returns the quotation that ends right before a sentence, in the same line.
   *
   * @param start where the sentence starts
   * @param previousEnd where the sentence before ends
   */
  static @Nullable Span before(AnnotatedText text, int start, int previousEnd) {
    int end = start;
    while (end > previousEnd && text.text().charAt(end - 1) == ' ') {
      end--;
    }
    if (end == 0 || (text.text().charAt(end - 1) != '”' && text.text().charAt(end - 1) != '」')) {
      return null;
    }
    char close = text.text().charAt(end - 1);
    int depth = 0;
    for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
      char c = text.text().charAt(i);
      if (c == '\n') {
        return null;
      }
      if (c == close) {
        depth++;
      } else if (opens(c) && closer(c) == close && --depth == 0) {
        return new Span(i, end);
      }
    }
    return null;
  }
}
