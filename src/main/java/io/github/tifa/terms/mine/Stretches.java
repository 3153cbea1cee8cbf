package io.github.tifa.terms.mine;

import java.util.Arrays;

/**
 * The documents of a collection one behind the other, with a {@link #BOUNDARY} in place of every
 * character that an n-gram cannot hold: whatever is no letter or digit of the basic plane. Mutable,
 * not thread-safe.
 */
final class Stretches {
  /** Stands between stretches; smaller than every character of a stretch. */
  static final char BOUNDARY = 0;

  private final StringBuilder text = new StringBuilder();
  private int[] documentStarts = new int[16];
  private int documents;

  void add(String document) {
    if (documents == documentStarts.length) {
      documentStarts = Arrays.copyOf(documentStarts, documents * 2);
    }
    documentStarts[documents++] = text.length();
    for (int i = 0; i < document.length(); i++) {
      char c = document.charAt(i);
      text.append(Character.isLetterOrDigit(c) ? c : BOUNDARY);
    }
    text.append(BOUNDARY);
  }

  int documents() {
    return documents;
  }

  /** Returns the number of the document, from 0, that holds the character at {@code position}. */
  int documentAt(int position) {
    int found = Arrays.binarySearch(documentStarts, 0, documents, position);
    return found >= 0 ? found : -found - 2;
  }

  char[] toCharArray() {
    char[] characters = new char[text.length()];
    text.getChars(0, characters.length, characters, 0);
    return characters;
  }
}
