package io.github.tifa.facts.posts;

import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record of one person that fills several sentences: {@code 张三，男，1970年生。现任某局局长，拟任某委主任。} */
final class PersonRecord {
  private PersonRecord() {}

  /** How far a pattern looks, in UTF-16 code units. */
  private static final int REACH = 60;

  private static final GapPattern OFFICE =
      GapPattern.beginning(
          " \n现拟曾历先时兼0123456789",
          "\\s*(?:现任|现为|拟任|拟提|拟推荐|曾任|历任|先后任|时任|兼任|[0-9]{4}年[^,;。]{0,12}[起任])");

  /**
   * Returns whether a sentence goes on about the one person whose particulars stand before it.
   *
   * @param names the names of the record so far, in text order
   * @param end where the record ends so far
   * @param next the sentence behind it
   */
  static boolean goesOn(NormalizedText text, List<Mention> names, int end, Sentence next) {
    Mention person = onlyPerson(names);
    return person != null
        && Gap.PARTICULARS.lookingAt(text, person.end(), Math.min(end, person.end() + REACH))
        && !hasLineBreak(text, end, next.start())
        && OFFICE.lookingAt(text, next.start(), Math.min(next.end(), next.start() + REACH));
  }

  private static @Nullable Mention onlyPerson(List<Mention> names) {
    Mention only = null;
    for (Mention name : names) {
      if (name.type() == EntityType.PERSON) {
        if (only != null) {
          return null;
        }
        only = name;
      }
    }
    return only;
  }

  private static boolean hasLineBreak(NormalizedText text, int from, int to) {
    String raw = text.raw();
    for (int i = Math.max(0, from - 1); i < to; i++) {
      if (raw.charAt(i) == '\n' || raw.charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }
}
