package io.github.tifa.lexicon;

/** How an entry of a user's lexicon stands to what the library finds by itself. */
public enum LexiconPriority {
  /** The entry wins: every annotation of the same layer that it overlaps gives way. */
  FORCE,
  /** The entry gives way: it counts only where no annotation of the same layer stands. */
  HINT
}
