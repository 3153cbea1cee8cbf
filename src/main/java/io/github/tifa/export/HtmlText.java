package io.github.tifa.export;

import java.io.IOException;

/** Writes text into HTML so that it stays text, in elements and in quoted attributes alike. */
final class HtmlText {
  /** Stands for what HTML cannot hold: NUL and lone surrogates. */
  private static final char REPLACEMENT = '\uFFFD';

  private HtmlText() {}

  static void escape(CharSequence text, Appendable out) throws IOException {
    escape(text, 0, text.length(), out);
  }

  /** Writes {@code text} from {@code start} to {@code end}. */
  static void escape(CharSequence text, int start, int end, Appendable out) throws IOException {
    int copied = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      String replacement =
          switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            // The parser turns a bare carriage return into a line feed.
            case '\r' -> "&#13;";
            case '\0' -> String.valueOf(REPLACEMENT);
            default -> Character.isSurrogate(c) ? surrogate(text, start, i, end) : "";
          };
      if (!replacement.isEmpty()) {
        out.append(text, copied, i).append(replacement);
        copied = i + 1;
      }
    }
    out.append(text, copied, end);
  }

  /** Returns nothing for half a pair, which is copied, and a replacement for a lone surrogate. */
  private static String surrogate(CharSequence text, int start, int index, int end) {
    boolean paired =
        Character.isHighSurrogate(text.charAt(index))
            ? index + 1 < end && Character.isLowSurrogate(text.charAt(index + 1))
            : index > start && Character.isHighSurrogate(text.charAt(index - 1));
    return paired ? "" : String.valueOf(REPLACEMENT);
  }
}
