package io.github.tifa.benchmarks.start;

import java.util.OptionalLong;

/**
 * One start of a process.
 *
 * @param nanos from the launch of the process to its first annotated article
 * @param peakKibibytes the most memory that was resident; empty if the system does not tell
 */
public record Start(long nanos, OptionalLong peakKibibytes) {}
