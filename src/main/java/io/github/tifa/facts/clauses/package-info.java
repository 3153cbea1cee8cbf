/**
 * The clauses of a sentence, the people they are about and the meeting they belong to. The rules of
 * attendance and of statements stand on it.
 *
 * <p>Not public API: it may change in any version.
 */
@NullMarked
package io.github.tifa.facts.clauses;

import org.jspecify.annotations.NullMarked;
