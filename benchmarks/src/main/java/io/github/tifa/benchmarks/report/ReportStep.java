package io.github.tifa.benchmarks.report;

import com.google.common.collect.ImmutableList;

/**
 * A part of the report: commands that write one file of results.
 *
 * @param name the file's name without its extension
 * @param commands the arguments of each command, without the file it writes to; empty if there are
 *     no texts for it
 */
public record ReportStep(String name, ImmutableList<ImmutableList<String>> commands) {

  /** Returns the name of the file. */
  public String file() {
    return name + ".csv";
  }
}
