/**
 * Lexicons: the entries a user gives, the bundled gazetteers, and the automaton that finds the
 * entries of either in a text. Everything that looks words up stands on this package.
 */
@NullMarked
package io.github.tifa.lexicon;

import org.jspecify.annotations.NullMarked;
