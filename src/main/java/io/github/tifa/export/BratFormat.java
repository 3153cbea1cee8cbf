package io.github.tifa.export;

/** What the writer and the reader of brat stand-off agree on. */
final class BratFormat {
  private BratFormat() {}

  static final String POLICY_TERM = "POLICY_TERM";
  static final String CATEGORY = "Category";
  static final String NOTE = "AnnotatorNotes";
  static final String HOLDER = "Holder";
  static final String BODY = "Body";

  /** Returns {@code text} with a space for each character that would end a line or a column. */
  static String onOneLine(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean breaks = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      out.append(breaks ? ' ' : c);
    }
    return out.toString();
  }

  /** Returns whether brat lets no annotation go across {@code c}. */
  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
