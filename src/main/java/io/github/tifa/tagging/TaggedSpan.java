package io.github.tifa.tagging;

/**
 * A span a head has marked.
 *
 * @param start the first UTF-16 code unit, inclusive
 * @param end the code unit after the last one, exclusive
 * @param type one of the types of the head, as {@link LabelSet#types()} names them
 * @param confidence the probability of the span under the model, 0 … 1; 1 where it was not asked
 *     for
 */
public record TaggedSpan(int start, int end, String type, float confidence) {}
