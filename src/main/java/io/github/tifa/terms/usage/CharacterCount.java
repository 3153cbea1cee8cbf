package io.github.tifa.terms.usage;

import io.github.tifa.text.BlankCharacters;

/** Measures texts, as the base of relative frequencies. */
final class CharacterCount {
  private static final double THOUSAND = 1000;

  private CharacterCount() {}

  /** Returns the number of code points of {@code text} that are not blank. */
  static long of(String text) {
    long count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean second =
          Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
      if (!second && !BlankCharacters.isBlank(c)) {
        count++;
      }
    }
    return count;
  }

  /** Returns {@code count} per 1,000 of {@code characters}; 0 if there are none. */
  static double perThousand(long count, long characters) {
    return characters == 0 ? 0 : count * THOUSAND / characters;
  }
}
