package io.github.tifa.benchmarks.jmh;

import io.github.tifa.benchmarks.peers.Peer;
import io.github.tifa.benchmarks.peers.PeerName;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What a library takes for the texts, by its own call. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WholeBenchmark {
  /** The library. */
  @Param("TIFA")
  public PeerName system;

  private Peer peer;

  /** Loads the library. */
  @Setup
  public void load() {
    peer = system.load();
  }

  /** Reads all texts. */
  @Benchmark
  public void whole(TextState state, Blackhole blackhole) {
    for (String text : state.texts) {
      blackhole.consume(peer.process(text));
    }
  }
}
