package io.github.tifa.benchmarks.jmh;

import io.github.tifa.benchmarks.peers.PeerName;
import io.github.tifa.benchmarks.texts.TextShape;

/**
 * What a benchmark came to, by UTF-16 code unit of its texts.
 *
 * @param benchmark its name: a stage, or {@code whole}
 * @param system the library
 * @param shape how the texts were handed over
 * @param threads how many threads ran it at once, each on all texts
 * @param nanos the mean time on each thread
 * @param error half of the interval that holds the mean with a confidence of 99.9 %; not a number
 *     where there are too few iterations to tell
 * @param bytes what was allocated
 */
public record JmhScore(
    String benchmark,
    PeerName system,
    TextShape shape,
    int threads,
    double nanos,
    double error,
    double bytes) {}
