package io.github.tifa.text;

/** Says which characters are blank: they separate tokens and belong to none at its edges. */
public final class BlankCharacters {
  private BlankCharacters() {}

  /**
   * Returns whether a UTF-16 code unit is blank: white space and no-break spaces of every width,
   * line and paragraph separators, control characters (NUL among them), and what takes no room: the
   * byte-order mark, the zero-width space, the word joiner, the soft hyphen and the marks of
   * direction. The joiners U+200C and U+200D are not blank, since they hold an emoji together.
   */
  public static boolean isBlank(char c) {
    // Nearly every character is one of these, and the general questions take much longer.
    if ((c > '\u3000' && c < '\uFEFF') || (c > ' ' && c < 0x7f)) {
      return false;
    }
    return c <= ' ' || Character.isSpaceChar(c) || Character.isISOControl(c) || takesNoRoom(c);
  }

  private static boolean takesNoRoom(char c) {
    return c == '\u00AD'
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || c == '\u2060'
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\uFEFF';
  }
}
