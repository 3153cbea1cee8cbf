package io.github.tifa.lexicon;

import com.google.common.base.CharMatcher;
import com.google.common.base.Enums;
import io.github.tifa.text.BlankCharacters;
import java.util.Arrays;

/** Reads the rows of a user's lexicon file into entries. */
final class LexiconReader {
  private static final CharMatcher BLANK = CharMatcher.forPredicate(BlankCharacters::isBlank);
  private static final int COLUMNS = 4;

  private LexiconReader() {}

  static Lexicon read(TsvTable table) {
    Lexicon.Builder lexicon = Lexicon.builder();
    for (TsvTable.Row row : table.rows()) {
      try {
        lexicon.add(entry(row));
      } catch (IllegalArgumentException e) {
        throw row.error(String.valueOf(e.getMessage()));
      }
    }
    return lexicon.build();
  }

  private static LexiconEntry entry(TsvTable.Row row) {
    if (row.size() > COLUMNS) {
      throw row.error(
          String.format(
              "%d columns, expected at most %d: form, type, priority, canonical form",
              row.size(), COLUMNS));
    }
    LexiconEntry.Builder entry =
        LexiconEntry.builder()
            .form(BLANK.trimFrom(row.require(0, "form")))
            .type(constant(LexiconType.class, "type", row.require(1, "type")));
    String priority = BLANK.trimFrom(row.get(2));
    if (!priority.isEmpty()) {
      entry.priority(constant(LexiconPriority.class, "priority", priority));
    }
    String canonical = BLANK.trimFrom(row.get(3));
    if (!canonical.isEmpty()) {
      entry.canonical(canonical);
    }
    return entry.build();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String what, String value) {
    String name = BLANK.trimFrom(value);
    return Enums.getIfPresent(type, name)
        .toJavaUtil()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        "unknown %s \"%s\", expected one of %s",
                        what, name, Arrays.toString(type.getEnumConstants()))));
  }
}
