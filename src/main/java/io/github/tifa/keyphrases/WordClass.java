package io.github.tifa.keyphrases;

import org.jspecify.annotations.Nullable;

/** What a word can be in a phrase. */
enum WordClass {
  /** Nouns, names, abbreviations, Latin words. */
  NOMINAL,
  /** Verbs that stand as nouns. */
  VERBAL_NOUN,
  /** Verbs. */
  VERB,
  /** Adjectives and other modifiers. */
  MODIFIER,
  /** Idioms and set phrases. */
  IDIOM,
  /** Numbers, measure words, times. */
  NUMBER,
  /** Everything that no phrase holds. */
  FUNCTION;

  /** Returns the class that a letter of the bundled table stands for; null if it is none. */
  static @Nullable WordClass ofLetter(char letter) {
    return switch (letter) {
      case 'N' -> NOMINAL;
      case 'W' -> VERBAL_NOUN;
      case 'V' -> VERB;
      case 'A' -> MODIFIER;
      case 'I' -> IDIOM;
      case 'M' -> NUMBER;
      case 'F' -> FUNCTION;
      default -> null;
    };
  }

  /** Returns the class that a tag of the Peking University set stands for; null if it is none. */
  static @Nullable WordClass ofTag(String tag) {
    if (tag.isEmpty()) {
      return null;
    }
    if (tag.startsWith("vn")) {
      return VERBAL_NOUN;
    }
    if (tag.equals("an") || tag.startsWith("nx")) {
      return NOMINAL;
    }
    if (tag.equals("ad") || tag.equals("vd")) {
      return FUNCTION;
    }
    return switch (tag.charAt(0)) {
      case 'n', 'j', 's', 'g', 'x' -> NOMINAL;
      case 'v' -> VERB;
      case 'a', 'b', 'z' -> MODIFIER;
      case 'i', 'l' -> IDIOM;
      case 'm', 'q', 't' -> NUMBER;
      case 'c', 'd', 'e', 'f', 'h', 'k', 'o', 'p', 'r', 'u', 'w', 'y' -> FUNCTION;
      default -> null;
    };
  }
}
