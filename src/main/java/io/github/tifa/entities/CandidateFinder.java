package io.github.tifa.entities;

import io.github.tifa.text.Sentence;

/** Proposes names of one kind. Implementations are immutable and thread-safe. */
interface CandidateFinder {

  /**
   * Adds what may be a name in one sentence.
   *
   * @param candidates what the finders before this one found, in this and earlier sentences
   */
  void find(TokenizedText text, Sentence sentence, Candidates candidates);
}
