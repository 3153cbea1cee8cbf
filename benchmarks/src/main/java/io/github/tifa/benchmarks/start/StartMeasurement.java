package io.github.tifa.benchmarks.start;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import io.github.tifa.benchmarks.peers.PeerName;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Launches virtual machines that annotate one article each. */
public final class StartMeasurement {
  private static final String PEAK = "VmHWM:";

  private final ImmutableList<String> options;
  private final Path article;

  /**
   * Creates a measurement.
   *
   * @param options options of the virtual machine
   * @param article the file of the article, plain text
   */
  public StartMeasurement(List<String> options, Path article) {
    this.options = ImmutableList.copyOf(options);
    this.article = article;
  }

  /**
   * Launches a process and waits for its end.
   *
   * @throws IOException if it fails; the message holds the end of what it printed
   */
  public Start start(PeerName system) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of("-cp", classPath(), StartProbe.class.getName(), system.name(), article.toString()));
    long launched = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    long nanos = -1;
    OptionalLong peak = OptionalLong.empty();
    String last = "";
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = line;
        if (line.startsWith(StartProbe.DONE)) {
          nanos = System.nanoTime() - launched;
        } else if (line.startsWith(PEAK)) {
          peak = kibibytes(line);
        }
      }
    }
    int exit = process.waitFor();
    if (exit != 0 || nanos < 0) {
      throw new IOException(
          "the process of " + system + " ended with " + exit + ", its last line: " + last);
    }
    return new Start(nanos, peak);
  }

  /** Reads a line such as {@code VmHWM: 1234 kB}. */
  static OptionalLong kibibytes(String line) {
    String[] parts = line.trim().split("\\s+");
    Long value = parts.length == 3 && parts[2].equals("kB") ? Longs.tryParse(parts[1]) : null;
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** Inside a build tool the property of the virtual machine names the tool, not this program. */
  private static String classPath() {
    if (StartMeasurement.class.getClassLoader() instanceof URLClassLoader loader) {
      List<String> paths = new ArrayList<>();
      for (URL url : loader.getURLs()) {
        paths.add(new File(url.getPath()).getPath());
      }
      return String.join(File.pathSeparator, paths);
    }
    return System.getProperty("java.class.path");
  }
}
