/**
 * Mines a collection of articles for candidates for the lexicon of policy terms, each with the
 * evidence that speaks for it. Which candidates are terms is for a reader to judge.
 */
@NullMarked
package io.github.tifa.terms.mine;

import org.jspecify.annotations.NullMarked;
