package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.PolicyTerm;
import java.util.function.Consumer;

/**
 * Finds policy terms of one form by what they are made of. What it finds may overlap; the arbiter
 * decides. Implementations are immutable, thread-safe, and look only so far around a trigger that
 * the whole is linear in the text.
 */
interface TermGrammar {

  /**
   * Returns the words at which the grammar looks closer. They are sought leftmost longest; the same
   * list each time.
   */
  ImmutableList<String> triggers();

  /**
   * Hands the terms that belong to one trigger to {@code found}.
   *
   * @param start where the trigger starts
   * @param end where the trigger ends
   * @param trigger its index in {@link #triggers()}
   * @return where the next trigger may start, at least {@code end}
   */
  int read(ReadingText text, int start, int end, int trigger, Consumer<PolicyTerm> found);
}
