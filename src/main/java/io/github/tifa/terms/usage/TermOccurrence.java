package io.github.tifa.terms.usage;

import static com.google.common.base.Preconditions.checkNotNull;

import io.github.tifa.document.Document;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.text.BlankCharacters;
import io.github.tifa.text.Span;
import java.io.Serializable;

/**
 * One place where a policy term stands, with what stands beside it (keyword in context).
 *
 * @param documentId the id of the document
 * @param span the place, in UTF-16 code units of the document's raw text
 * @param surface the text of the span
 * @param left up to {@value #CONTEXT} code units before it in its line, the nearest last
 * @param right up to {@value #CONTEXT} code units behind it in its line, the nearest first
 */
public record TermOccurrence(
    String documentId, Span span, String surface, String left, String right)
    implements Serializable {

  /** How many UTF-16 code units of context are kept on either side, at the most. */
  public static final int CONTEXT = 24;

  /** Creates an occurrence. */
  public TermOccurrence {
    checkNotNull(documentId, "documentId");
    checkNotNull(span, "span");
    checkNotNull(surface, "surface");
    checkNotNull(left, "left");
    checkNotNull(right, "right");
  }

  /** Returns where {@code term}, which belongs to {@code document}, stands. */
  static TermOccurrence of(Document document, PolicyTerm term) {
    String text = document.text();
    int from = term.start();
    while (from > 0 && term.start() - from < CONTEXT && !endsLine(text.charAt(from - 1))) {
      from--;
    }
    int to = term.end();
    while (to < text.length() && to - term.end() < CONTEXT && !endsLine(text.charAt(to))) {
      to++;
    }
    return new TermOccurrence(
        document.id(),
        term.span(),
        term.surface(),
        trimStart(text, cutsPair(text, from) ? from + 1 : from, term.start()),
        trimEnd(text, term.end(), cutsPair(text, to) ? to - 1 : to));
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean cutsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isHighSurrogate(text.charAt(offset - 1))
        && Character.isLowSurrogate(text.charAt(offset));
  }

  private static String trimStart(String text, int start, int end) {
    int from = Math.min(start, end);
    while (from < end && BlankCharacters.isBlank(text.charAt(from))) {
      from++;
    }
    return text.substring(from, end);
  }

  private static String trimEnd(String text, int start, int end) {
    int to = Math.max(start, end);
    while (to > start && BlankCharacters.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(start, to);
  }
}
