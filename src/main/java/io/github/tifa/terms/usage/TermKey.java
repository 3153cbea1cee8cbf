package io.github.tifa.terms.usage;

import io.github.tifa.text.BlankCharacters;
import io.github.tifa.text.NormalizedText;

/** Makes keys under which forms that differ only in how they are set are the same. */
final class TermKey {
  private static final String MARKS = "\"'“”‘’「」『』《》〈〉";

  private TermKey() {}

  /**
   * Returns {@code form} with width, case and script folded, and without blanks, quotation marks
   * and title marks; the form itself if nothing else is in it.
   */
  static String of(String form) {
    NormalizedText folded = NormalizedText.of(form);
    StringBuilder key = new StringBuilder(form.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!BlankCharacters.isBlank(c) && MARKS.indexOf(c) < 0) {
        key.append(c);
      }
    }
    return key.isEmpty() ? form : key.toString();
  }
}
