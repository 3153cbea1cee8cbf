package io.github.tifa.entities;

import io.github.tifa.lexicon.TsvTable;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.ResourceException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much characters speak for a personal name, as logarithms of odds: of a surname, of the
 * positions of a given name, and of a transliteration. Immutable and thread-safe.
 */
final class PersonNameCharacters {
  /** The odds of a character that no table has. */
  private static final float UNKNOWN = -4;

  private final Map<String, Float> surnames;
  private final float[] first;
  private final float[] second;
  private final float[] single;
  private final float[] transliteration;

  private PersonNameCharacters(
      Map<String, Float> surnames,
      float[] first,
      float[] second,
      float[] single,
      float[] transliteration) {
    this.surnames = surnames;
    this.first = first;
    this.second = second;
    this.single = single;
    this.transliteration = transliteration;
  }

  /**
   * Returns the characters of the bundled tables.
   *
   * @throws ResourceException if a table is missing or damaged
   */
  static PersonNameCharacters bundled() {
    Map<String, Float> surnames =
        TsvTable.bundled("surnames.tsv").rows().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> NormalizedText.of(row.require(0, "surname")).toString(),
                    row -> number(row, 2),
                    Math::max));
    TsvTable given = TsvTable.bundled("given-name-characters.tsv");
    return new PersonNameCharacters(
        surnames,
        column(given, 1),
        column(given, 2),
        column(given, 3),
        column(TsvTable.bundled("transliteration-characters.tsv"), 1));
  }

  private static float[] column(TsvTable table, int index) {
    float[] column = new float[Character.MAX_VALUE + 1];
    Arrays.fill(column, UNKNOWN);
    for (TsvTable.Row row : table.rows()) {
      String character = NormalizedText.of(row.require(0, "character")).toString();
      if (character.length() != 1) {
        throw row.error("expected one character, found " + character);
      }
      column[character.charAt(0)] = number(row, index);
    }
    return column;
  }

  private static float number(TsvTable.Row row, int index) {
    String value = row.require(index, "logarithm of odds");
    try {
      return Float.parseFloat(value);
    } catch (NumberFormatException e) {
      throw row.error("expected a number, found " + value);
    }
  }

  /** Returns the length of the longest surname that begins at {@code index}; 0 if none does. */
  int surnameLength(TokenizedText text, int index, int end) {
    if (index + 2 < end && surnames.containsKey(text.text().substring(index, index + 2))) {
      return 2;
    }
    return index < end && surnames.containsKey(text.text().substring(index, index + 1)) ? 1 : 0;
  }

  /** Returns how much a range speaks for a surname. */
  float surname(TokenizedText text, int start, int end) {
    return surnames.getOrDefault(text.text().substring(start, end), UNKNOWN);
  }

  /** Returns how much a range of one or two characters speaks for a given name, per character. */
  float given(TokenizedText text, int start, int end) {
    return end - start == 1
        ? single[text.at(start)]
        : (first[text.at(start)] + second[text.at(start + 1)]) / 2;
  }

  boolean isTransliteration(char c) {
    return transliteration[c] > UNKNOWN;
  }

  /** Returns how much a range speaks for a transliteration, per character. */
  float transliteration(TokenizedText text, int start, int end) {
    float sum = 0;
    for (int i = start; i < end; i++) {
      char c = text.at(i);
      sum += c == '·' || c == '-' || c < 0x80 ? 1 : transliteration[c];
    }
    return sum / (end - start);
  }
}
