package io.github.tifa.benchmarks;

/**
 * The machine that a measurement ran on.
 *
 * @param os the operating system and the architecture
 * @param cores how many processors the virtual machine may use
 * @param jdk the virtual machine and its version
 */
record Machine(String os, int cores, String jdk) {
  /** The columns of {@link #csv}. */
  static final String CSV_HEADER = "os,cores,jdk";

  /** Returns the machine that this runs on. */
  static Machine current() {
    return new Machine(
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
  }

  /** Returns the cells of a line in a CSV file. */
  String csv() {
    return "\"" + os + "\"," + cores + ",\"" + jdk + "\"";
  }
}
