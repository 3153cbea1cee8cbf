package io.github.tifa.cli;

/** Colours text with ANSI escapes (ECMA-48, Select Graphic Rendition), or leaves it alone. */
record TerminalStyle(boolean colour) {
  static final String PLAIN = "";
  static final String QUIET = "2";
  static final String PERSON = "31";
  static final String PLACE = "32";
  static final String TERM = "33";
  static final String ORGANIZATION = "34";
  static final String POST = "35";
  static final String TIME = "36";
  private static final String BOLD = "1";

  String bold(String text) {
    return paint(text, BOLD);
  }

  /** Returns {@code text} in the rendition {@code code}, one of the constants of this class. */
  String paint(String text, String code) {
    return colour && !code.isEmpty() && !text.isEmpty()
        ? "\u001b[" + code + "m" + text + "\u001b[0m"
        : text;
  }
}
