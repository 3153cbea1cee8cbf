package io.github.tifa.terms;

/** The quotation marks of running text, double or single, curled, straight or angular. */
final class Quotes {
  private static final String OPENING = "“‘「『\"";
  private static final String CLOSING = "”’」』\"";

  private Quotes() {}

  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** Returns the mark that closes what {@code opening} opens. */
  static char closing(char opening) {
    return CLOSING.charAt(OPENING.indexOf(opening));
  }
}
