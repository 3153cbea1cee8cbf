package io.github.tifa.benchmarks.start;

import java.util.OptionalLong;

/**
 * One start of a process.
 *
 * @param nanos from the launch of the process to its first annotated text
 * @param peakKibibytes the most memory that was resident until its last text; empty if the system
 *     does not tell
 * @param heapBytes what the heap holds behind its last text, after garbage is collected
 */
public record Start(long nanos, OptionalLong peakKibibytes, long heapBytes) {}
