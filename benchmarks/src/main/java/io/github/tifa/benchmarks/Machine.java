package io.github.tifa.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

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

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final String MODEL = "model name";

  /** Returns the machine that this runs on. */
  static Machine current() {
    return new Machine(
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
  }

  /** Returns the machine in a sentence, with its processor as far as the system tells. */
  String describe() throws IOException {
    return "%s, %d cores%s, %s."
        .formatted(os, cores, processor().map(model -> " of " + model).orElse(""), jdk);
  }

  private static Optional<String> processor() throws IOException {
    if (!Files.isReadable(PROCESSORS)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith(MODEL))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst();
    }
  }

  /** Returns the cells of a line in a CSV file. */
  String csv() {
    return "\"" + os + "\"," + cores + ",\"" + jdk + "\"";
  }
}
