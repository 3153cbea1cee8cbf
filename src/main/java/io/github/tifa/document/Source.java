package io.github.tifa.document;

/** Where an annotation comes from. */
public enum Source {
  /** A trained model. */
  MODEL,
  /** An entry of a bundled or a user's lexicon. */
  LEXICON,
  /** A rule or grammar. */
  RULE
}
