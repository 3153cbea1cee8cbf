package io.github.tifa.benchmarks.accuracy;

/**
 * One error of a system.
 *
 * @param kind its kind
 * @param document the id of the text
 * @param gold what the gold standard says there; empty if nothing
 * @param predicted what the system says there; empty if nothing
 * @param context the surroundings
 */
public record SpanError(
    ErrorKind kind, String document, String gold, String predicted, String context) {}
