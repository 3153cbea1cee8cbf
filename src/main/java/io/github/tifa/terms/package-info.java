/**
 * Policy terms (提法): the fixed expressions of official language, found in a lexicon and by grammars
 * of sessions, documents, numbered and quoted formulas. Each carries its category and, where known,
 * its canonical form.
 */
@NullMarked
package io.github.tifa.terms;

import org.jspecify.annotations.NullMarked;
