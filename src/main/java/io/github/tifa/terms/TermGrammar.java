package io.github.tifa.terms;

import io.github.tifa.document.PolicyTerm;
import java.util.function.Consumer;

/**
 * Finds policy terms of one form by what they are made of. What it finds may overlap; the arbiter
 * decides. Implementations are immutable, thread-safe, and linear in the text.
 */
interface TermGrammar {

  /** Hands each term found to {@code found}, in any order. */
  void find(ReadingText text, Consumer<PolicyTerm> found);
}
