package io.github.tifa.benchmarks.start;

import io.github.tifa.benchmarks.peers.PeerName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The process whose start is measured: annotates one article and says when it has done so and how
 * much memory it came to hold.
 */
public final class StartProbe {
  /** What the probe prints once the article is annotated. */
  static final String DONE = "annotated";

  private static final Path STATUS = Path.of("/proc/self/status");

  private StartProbe() {}

  /** Runs the probe; the arguments are the name of the system and the file of the article. */
  public static void main(String[] args) throws IOException {
    String text = Files.readString(Path.of(args[1]));
    int found = PeerName.valueOf(args[0]).load().annotate("probe", text).size();
    System.out.println(DONE + " " + found);
    System.out.flush();
    if (Files.isReadable(STATUS)) {
      Files.readAllLines(STATUS).forEach(System.out::println);
    }
  }
}
