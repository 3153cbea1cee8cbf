package io.github.tifa.facts.clauses;

/**
 * A piece of a sentence between commas, colons, semicolons, stops and blanks.
 *
 * @param start the first UTF-16 code unit, inclusive
 * @param end the code unit after the last one; that of the mark that ends it, if there is one
 */
public record Clause(int start, int end) {}
