package io.github.tifa.lexicon;

/** Receives the matches that an {@link AhoCorasick} automaton finds. */
@FunctionalInterface
public interface MatchVisitor {

  /**
   * Called for each match.
   *
   * @param start the first UTF-16 code unit of the match in the text
   * @param end the code unit after its last one
   * @param pattern the index of the pattern in the list that the automaton was built from
   */
  void match(int start, int end, int pattern);
}
