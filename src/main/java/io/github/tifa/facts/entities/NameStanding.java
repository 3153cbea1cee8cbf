package io.github.tifa.facts.entities;

/** How good a name is as the canonical one of an entity, the worst first. */
enum NameStanding {
  /** Put together from a short form and the place that it belongs to. */
  COMPOSED,
  /** As the article writes it. */
  WRITTEN,
  /** The full name in a list. */
  KNOWN
}
