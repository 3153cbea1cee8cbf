package io.github.tifa.keyphrases;

import io.github.tifa.lexicon.TsvTable;
import org.jspecify.annotations.Nullable;

/** What a word can be in a phrase. */
enum WordClass {
  /** Nouns, names, abbreviations, Latin words. */
  NOMINAL('N'),
  /** Verbs that stand as nouns. */
  VERBAL_NOUN('W'),
  /** Verbs. */
  VERB('V'),
  /** Adjectives and other modifiers. */
  MODIFIER('A'),
  /** Idioms and set phrases. */
  IDIOM('I'),
  /** Numbers, measure words, times. */
  NUMBER('M'),
  /** Everything that no phrase holds. */
  FUNCTION('F');

  private final char letter;

  WordClass(char letter) {
    this.letter = letter;
  }

  static WordClass ofLetter(TsvTable.Row row) {
    String value = row.require(2, "class");
    for (WordClass wordClass : values()) {
      if (value.length() == 1 && value.charAt(0) == wordClass.letter) {
        return wordClass;
      }
    }
    throw row.error("unknown class \"" + value + "\"");
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
