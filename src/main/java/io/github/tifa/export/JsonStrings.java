package io.github.tifa.export;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/**
 * Quotes the strings that a JSON writer would pass on unchanged although they do not survive: lone
 * surrogates, which an encoder replaces, and line separators beyond ASCII, at which some readers
 * split lines.
 */
final class JsonStrings {
  private JsonStrings() {}

  /** Returns whether {@code value} contains a character that {@link #quote} must take care of. */
  static boolean needsEscapes(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (needsEscape(value, i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns {@code value} as a JSON string, with its quotation marks. */
  static String quote(String value) {
    JsonStringEncoder encoder = JsonStringEncoder.getInstance();
    StringBuilder out = new StringBuilder(value.length() + 16).append('"');
    int copied = 0;
    for (int i = 0; i < value.length(); i++) {
      if (needsEscape(value, i)) {
        encoder.quoteAsString(value.substring(copied, i), out);
        out.append(String.format("\\u%04X", (int) value.charAt(i)));
        copied = i + 1;
      }
    }
    encoder.quoteAsString(value.substring(copied), out);
    return out.append('"').toString();
  }

  private static boolean needsEscape(String value, int index) {
    char c = value.charAt(index);
    return c >= '\u0085'
        && (c == '\u0085' || c == '\u2028' || c == '\u2029' || Surrogates.isLone(value, index));
  }
}
