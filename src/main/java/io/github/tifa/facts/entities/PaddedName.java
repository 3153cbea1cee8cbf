package io.github.tifa.facts.entities;

import io.github.tifa.text.BlankCharacters;

/** Names that are padded with blanks for typesetting: {@code 张　柱}. */
final class PaddedName {
  private PaddedName() {}

  /** Returns {@code name} without the blanks between its ideographs. */
  static String withoutPadding(String name) {
    StringBuilder out = null;
    for (int i = 0; i < name.length(); i++) {
      boolean drop =
          BlankCharacters.isBlank(name.charAt(i)) && Character.isIdeographic(name.charAt(0));
      if (drop && out == null) {
        out = new StringBuilder(name.length()).append(name, 0, i);
      } else if (!drop && out != null) {
        out.append(name.charAt(i));
      }
    }
    return out == null ? name : out.toString();
  }
}
