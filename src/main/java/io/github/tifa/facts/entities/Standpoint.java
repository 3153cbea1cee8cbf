package io.github.tifa.facts.entities;

import io.github.tifa.document.ZoneKind;

/** How much a name says about the place that an article is from, the most first. */
enum Standpoint {
  /** The caller says where the article is from. */
  GIVEN,
  /** In the title. */
  TITLE,
  /** In the line of the source, at the head of the body, or the name of a local medium. */
  SOURCE,
  /** Anywhere else. */
  BODY;

  static Standpoint of(ZoneKind kind) {
    return switch (kind) {
      case TITLE, SUBTITLE, KICKER -> TITLE;
      case SOURCE_LINE, DATELINE -> SOURCE;
      default -> BODY;
    };
  }
}
