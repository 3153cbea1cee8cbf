package io.github.tifa.lucene;

/**
 * What becomes of names and policy terms in a token stream; the words are the same in each case.
 */
public enum AnnotationTokens {
  /**
   * Words alone. A word has the type of the name or policy term it is in, of the narrower if two.
   */
  TYPES,
  /**
   * Words, and a token for each name and policy term at the position of its first word, as long as
   * its words together. It takes the place of the word where it consists of one; the other words
   * have the type {@code word}.
   */
  STACKED,
  /**
   * As {@link #STACKED}, with the canonical form beside it where that differs: the name of the
   * entity for a mention, the canonical form of a policy term. The index then finds an article by
   * the full name where it has only the short one.
   */
  STACKED_WITH_CANONICAL
}
