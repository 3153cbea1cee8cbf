package io.github.tifa.benchmarks.start;

import io.github.tifa.benchmarks.peers.Peer;
import io.github.tifa.benchmarks.peers.PeerName;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The process whose start and memory are measured: annotates the texts it is given and says when it
 * is done with the first one, and in the end how much memory it holds and has held. It avoids what
 * costs time in a virtual machine that has just started.
 */
public final class StartProbe {
  /** What the probe prints once the first text is annotated. */
  static final String DONE = "annotated";

  /** What stands before the bytes of the heap that are in use in the end. */
  static final String HEAP = "heap: ";

  private static final Path STATUS = Path.of("/proc/self/status");

  private StartProbe() {}

  /**
   * Runs the probe; the arguments are the name of the peer, the folder of the texts, named by their
   * numbers from 0 on, and how many of them to read.
   */
  public static void main(String[] args) throws IOException {
    Peer peer = PeerName.valueOf(args[0]).load();
    Path folder = Path.of(args[1]);
    int checksum = peer.process(Files.readString(folder.resolve("0")));
    System.out.println(DONE);
    System.out.flush();
    int count = Integer.parseInt(args[2]);
    for (int i = 1; i < count; i++) {
      checksum ^= peer.process(Files.readString(folder.resolve(Integer.toString(i))));
    }
    if (Files.isReadable(STATUS)) {
      for (String line : Files.readAllLines(STATUS)) {
        System.out.println(line);
      }
    }
    System.gc();
    System.out.println(HEAP + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    System.out.println("checksum: " + checksum + " of " + peer.name());
  }
}
