package io.github.tifa.benchmarks.speed;

/**
 * What a round of a workload cost.
 *
 * @param nanos from its begin to the end of its last text
 * @param allocatedBytes what its threads allocated
 * @param checksum what the work came to
 */
record Cost(long nanos, long allocatedBytes, int checksum) {}
