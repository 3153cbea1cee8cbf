package io.github.tifa.benchmarks.speed;

/**
 * A workload with the name that tables print.
 *
 * @param name the name
 * @param workload the work
 */
public record Contender(String name, Workload workload) {}
