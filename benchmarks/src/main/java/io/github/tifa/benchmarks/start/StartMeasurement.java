package io.github.tifa.benchmarks.start;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import io.github.tifa.benchmarks.peers.PeerName;
import io.github.tifa.benchmarks.processes.JavaProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/** Launches virtual machines that annotate texts. */
public final class StartMeasurement {
  private static final String PEAK = "VmHWM:";

  private final Path folder;
  private final int texts;
  private final String classPath;

  /**
   * Creates a measurement with the class path of this process.
   *
   * @param folder the folder of the texts, each a file named by its number, from 0 on
   * @param texts how many of them to read, at least 1
   */
  public StartMeasurement(Path folder, int texts) {
    this(folder, texts, JavaProcess.classPath());
  }

  /**
   * Creates a measurement.
   *
   * @param folder the folder of the texts, each a file named by its number, from 0 on
   * @param texts how many of them to read, at least 1
   * @param classPath where the processes find their classes
   */
  public StartMeasurement(Path folder, int texts, String classPath) {
    this.folder = folder;
    this.texts = texts;
    this.classPath = classPath;
  }

  /**
   * Returns whether a process with a heap of at most {@code mebibytes} reads the texts within
   * {@code limit}.
   */
  public boolean works(PeerName peer, int mebibytes, Duration limit)
      throws IOException, InterruptedException {
    List<String> options =
        ImmutableList.of("-Xmx" + mebibytes + "m", "-XX:+ExitOnOutOfMemoryError");
    return process(peer, options).run(line -> {}, limit) == 0;
  }

  /**
   * Launches a process and waits for its end.
   *
   * @param options options of the virtual machine
   * @throws IOException if it fails; the message holds the last line that it printed
   */
  public Start start(PeerName peer, List<String> options) throws IOException, InterruptedException {
    JavaProcess process = process(peer, options);
    Listener listener = new Listener(System.nanoTime());
    int exit = process.run(listener::line);
    if (exit != 0 || listener.nanos < 0) {
      throw new IOException(
          "the process of " + peer + " ended with " + exit + ", its last line: " + listener.last);
    }
    return new Start(listener.nanos, listener.peak, listener.heap);
  }

  private JavaProcess process(PeerName peer, List<String> options) {
    return new JavaProcess(
        options,
        classPath,
        StartProbe.class,
        ImmutableList.of(peer.name(), folder.toString(), Integer.toString(texts)));
  }

  /** Reads a line such as {@code VmHWM: 1234 kB}. */
  static OptionalLong kibibytes(String line) {
    String[] parts = line.trim().split("\\s+");
    Long value = parts.length == 3 && parts[2].equals("kB") ? Longs.tryParse(parts[1]) : null;
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** Gathers what a probe prints; mutable. */
  private static final class Listener {
    private final long launched;
    private long nanos = -1;
    private OptionalLong peak = OptionalLong.empty();
    private long heap;
    private String last = "";

    Listener(long launched) {
      this.launched = launched;
    }

    void line(String line) {
      last = line;
      if (line.equals(StartProbe.DONE)) {
        nanos = System.nanoTime() - launched;
      } else if (line.startsWith(PEAK)) {
        peak = kibibytes(line);
      } else if (line.startsWith(StartProbe.HEAP)) {
        heap = Long.parseLong(line.substring(StartProbe.HEAP.length()));
      }
    }
  }
}
