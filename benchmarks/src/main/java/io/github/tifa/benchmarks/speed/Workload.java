package io.github.tifa.benchmarks.speed;

/** Something that reads texts and whose speed is measured. */
public interface Workload {

  /** Returns a number that depends on what was found, so that no compiler drops the work. */
  int process(String text);
}
