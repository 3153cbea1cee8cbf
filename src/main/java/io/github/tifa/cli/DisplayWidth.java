package io.github.tifa.cli;

/**
 * How many columns of a terminal a text takes: two for wide and full-width characters, none for
 * marks that combine with the character before, one for the others. Characters of ambiguous width
 * ({@code “”·…×}) count as one, as terminals show them by default.
 *
 * <p>Ranges after Unicode Standard Annex #11, East Asian Width, in blocks.
 */
final class DisplayWidth {
  /** The first and last code point of each wide block, ascending. */
  private static final int[] WIDE = {
    0x1100, 0x115F, // Hangul initial consonants
    0x231A, 0x231B, // watch, hourglass
    0x2329, 0x232A, // angle brackets
    0x23E9, 0x23EC, // media controls
    0x2614, 0x2615, // umbrella, hot beverage
    0x2648, 0x2653, // zodiac
    0x26C4, 0x26C5, // snowman, sun behind cloud
    0x2705, 0x2705, // check mark
    0x2728, 0x2728, // sparkles
    0x2E80, 0x303E, // radicals, CJK symbols and punctuation
    0x3041, 0x33FF, // kana, bopomofo, enclosed letters, compatibility
    0x3400, 0x4DBF, // CJK extension A
    0x4E00, 0xA4CF, // CJK, Yi
    0xA960, 0xA97C, // Hangul extended A
    0xAC00, 0xD7A3, // Hangul syllables
    0xF900, 0xFAFF, // CJK compatibility ideographs
    0xFE10, 0xFE19, // vertical forms
    0xFE30, 0xFE6F, // compatibility and small forms
    0xFF01, 0xFF60, // full-width forms
    0xFFE0, 0xFFE6, // full-width signs
    0x16FE0, 0x18DFF, // Tangut, Khitan
    0x1AFF0, 0x1B2FF, // kana extensions, Nushu
    0x1F300, 0x1F64F, // pictographs, emoticons
    0x1F680, 0x1F6FF, // transport
    0x1F900, 0x1FAFF, // more pictographs
    0x20000, 0x3FFFD, // CJK extensions B and beyond
  };

  private DisplayWidth() {}

  /** Returns the number of columns of a text without control characters. */
  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** Returns the number of columns of a code point: 0, 1 or 2. */
  static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int i = 0; i < WIDE.length && WIDE[i] <= codePoint; i += 2) {
      if (codePoint <= WIDE[i + 1]) {
        return 2;
      }
    }
    return 1;
  }

  /** Returns {@code text}, cut with an ellipsis if it takes more than {@code columns}. */
  static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int used = 0;
    for (int codePoint : text.codePoints().toArray()) {
      int width = of(codePoint);
      if (used + width > columns - 1) {
        break;
      }
      out.appendCodePoint(codePoint);
      used += width;
    }
    return out.append('…').toString();
  }
}
