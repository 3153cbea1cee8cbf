package io.github.tifa.facts.times;

import org.jspecify.annotations.Nullable;

/**
 * A time expression as the grammar reads it.
 *
 * @param start the first code unit
 * @param end the code unit after the last one
 * @param from the time, or the beginning of the period
 * @param to the end of the period; null if the expression names one time
 * @param since whether the period reaches from then until the article's date
 * @param doubtful whether the words mean a time only if something else says so: {@code 5点} may be
 *     five points, {@code 12号} a number
 */
record TimePhrase(
    int start, int end, TimePoint from, @Nullable TimePoint to, boolean since, boolean doubtful) {}
