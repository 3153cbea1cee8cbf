package io.github.tifa.lexicon;

import io.github.tifa.text.Span;

/** The marks that belong to a policy term where they enclose it exactly: “ ”, 「 」, 《 》 and kin. */
public final class EnclosingMarks {
  private static final String OPENING = "“「『《〈‘\"＂";
  private static final String CLOSING = "”」』》〉’\"＂";

  private EnclosingMarks() {}

  /**
   * Returns the span with the marks around it, if an opening mark stands right before it and the
   * closing mark of the same kind right behind it, else the span itself.
   *
   * @param text the raw text
   */
  public static Span include(CharSequence text, Span span) {
    if (span.start() == 0 || span.end() == text.length()) {
      return span;
    }
    int kind = OPENING.indexOf(text.charAt(span.start() - 1));
    return kind >= 0 && text.charAt(span.end()) == CLOSING.charAt(kind)
        ? new Span(span.start() - 1, span.end() + 1)
        : span;
  }
}
