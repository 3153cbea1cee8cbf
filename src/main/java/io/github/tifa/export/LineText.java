package io.github.tifa.export;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Puts any string on one line of a file whose columns are parted by tabs: backslash, tab and line
 * breaks become {@code \\}, {@code \t}, {@code \n}, {@code \r}; other control characters, line
 * separators and lone surrogates {@code \}{@code uXXXX}.
 */
final class LineText {
  private static final int HEX_DIGITS = 4;

  private LineText() {}

  static String escape(String value) {
    StringBuilder out = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        default -> {
          if (isUnsafe(value, i)) {
            out.append(String.format("\\u%04X", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  /**
   * Returns what {@link #escape} made of it.
   *
   * @throws IllegalArgumentException if a backslash begins no escape
   */
  static String unescape(String line) {
    StringBuilder out = new StringBuilder(line.length());
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (c != '\\') {
        out.append(c);
        i++;
        continue;
      }
      checkArgument(i + 1 < line.length(), "expected an escape, found \\ at the end");
      char kind = line.charAt(i + 1);
      i += 2;
      switch (kind) {
        case '\\' -> out.append('\\');
        case 't' -> out.append('\t');
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        case 'u' -> {
          out.append(codeUnit(line, i));
          i += HEX_DIGITS;
        }
        default ->
            throw new IllegalArgumentException(
                "expected an escape, \\\\, \\t, \\n, \\r or \\uXXXX, found \\" + kind);
      }
    }
    return out.toString();
  }

  private static char codeUnit(String line, int start) {
    int value = 0;
    for (int i = start; i < start + HEX_DIGITS; i++) {
      int digit = i < line.length() ? Character.digit(line.charAt(i), 16) : -1;
      checkArgument(digit >= 0, "expected \\u and four hexadecimal digits, found other digits");
      value = 16 * value + digit;
    }
    return (char) value;
  }

  private static boolean isUnsafe(String value, int index) {
    char c = value.charAt(index);
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || Surrogates.isLone(value, index);
  }
}
