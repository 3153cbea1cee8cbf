package io.github.tifa.facts.entities;

import com.google.common.collect.ImmutableList;
import io.github.tifa.lexicon.FormTable;
import java.util.Optional;

/** The bodies that have one name wherever they are spoken of, by all their forms. Immutable. */
final class KnownBodies {
  private static final String CORPS = "兵团";
  private static final String CORPS_NAME = "新疆生产建设兵团";
  private static final ImmutableList<String> MEDIA =
      ImmutableList.of("日报", "晚报", "卫视", "网", "台", "社", "中心");

  private final FormTable<String> bodies;

  private KnownBodies(FormTable<String> bodies) {
    this.bodies = bodies;
  }

  static KnownBodies bundled() {
    return new KnownBodies(FormTable.bundled("organization-names.tsv", row -> row.get(0), 0, 1));
  }

  /**
   * Returns the full name of a body.
   *
   * @param inXinjiang whether the article speaks of Xinjiang, where {@code 第八师} is one of the
   *     divisions of the Production and Construction Corps
   */
  Optional<String> fullName(String name, boolean inXinjiang) {
    ImmutableList<String> rows = bodies.find(name);
    if (rows.size() == 1) {
      String fullName = rows.get(0);
      boolean numbered = name.startsWith("第") && fullName.startsWith(CORPS_NAME);
      return numbered && !inXinjiang ? Optional.empty() : Optional.of(fullName);
    }
    if (!rows.isEmpty() || Abbreviation.endsWithAny(MEDIA, name)) {
      return Optional.empty();
    }
    if (name.startsWith(CORPS)) {
      return Optional.of(CORPS_NAME + name.substring(CORPS.length()));
    }
    return inXinjiang ? ofCorps(name) : Optional.empty();
  }

  /** A regiment or a body of a numbered division: {@code 第二师二二三团}. */
  private Optional<String> ofCorps(String name) {
    int end = name.startsWith("第") ? name.indexOf('师') + 1 : 0;
    if (end == 0 || end == name.length() || end > 5) {
      return Optional.empty();
    }
    ImmutableList<String> rows = bodies.find(name.substring(0, end));
    return rows.size() == 1 && rows.get(0).startsWith(CORPS_NAME)
        ? Optional.of(rows.get(0) + name.substring(end))
        : Optional.empty();
  }
}
