package io.github.tifa.text;

/** Says which characters are blank: they separate tokens and belong to none at its edges. */
public final class BlankCharacters {
  private BlankCharacters() {}

  /**
   * Returns whether a UTF-16 code unit is blank: white space and no-break spaces of every width,
   * line and paragraph separators, control characters (NUL among them), the byte-order mark and the
   * zero-width space.
   */
  public static boolean isBlank(char c) {
    if (c > ' ' && c < 0x7f) {
      return false;
    }
    return c <= ' '
        || c == '\uFEFF'
        || c == '\u200B'
        || Character.isSpaceChar(c)
        || Character.isISOControl(c);
  }
}
