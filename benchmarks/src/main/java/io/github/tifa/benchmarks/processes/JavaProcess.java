package io.github.tifa.benchmarks.processes;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A virtual machine of its own. */
public final class JavaProcess {
  private final ImmutableList<String> command;

  /**
   * Describes a process with the class path of this one, without launching it.
   *
   * @param options options of the virtual machine
   * @param main the class whose {@code main} runs
   */
  public JavaProcess(List<String> options, Class<?> main, List<String> arguments) {
    this(options, classPath(), main, arguments);
  }

  /**
   * Describes a process, without launching it.
   *
   * @param options options of the virtual machine
   * @param classPath where it finds its classes
   * @param main the class whose {@code main} runs
   */
  public JavaProcess(
      List<String> options, String classPath, Class<?> main, List<String> arguments) {
    this.command =
        ImmutableList.<String>builder()
            .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .addAll(options)
            .add("-cp", classPath, main.getName())
            .addAll(arguments)
            .build();
  }

  /**
   * Launches the process and waits for its end.
   *
   * @param line gets each line that it prints on either stream, as it comes
   * @return the exit status
   */
  public int run(Consumer<String> line) throws IOException, InterruptedException {
    return run(line, Duration.ofDays(1));
  }

  /**
   * Launches the process and waits for its end, or ends it.
   *
   * @param line gets each line that it prints on either stream, as it comes
   * @param limit the time after which it is ended
   * @return the exit status, not 0 if it was ended
   */
  public int run(Consumer<String> line, Duration limit) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Thread watch = new Thread(() -> endAfter(limit, process), "watch over " + process.pid());
    watch.setDaemon(true);
    watch.start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String next = lines.readLine(); next != null; next = lines.readLine()) {
        line.accept(next);
      }
      return process.waitFor();
    } finally {
      process.destroyForcibly();
    }
  }

  private static void endAfter(Duration limit, Process process) {
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
    }
  }

  /**
   * Returns the class path. Inside a build tool the property of the virtual machine names the tool,
   * not this program.
   */
  public static String classPath() {
    if (JavaProcess.class.getClassLoader() instanceof URLClassLoader loader) {
      List<String> paths = new ArrayList<>();
      for (URL url : loader.getURLs()) {
        paths.add(new File(url.getPath()).getPath());
      }
      return String.join(File.pathSeparator, paths);
    }
    return System.getProperty("java.class.path");
  }
}
