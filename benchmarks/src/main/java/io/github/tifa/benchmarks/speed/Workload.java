package io.github.tifa.benchmarks.speed;

import io.github.tifa.benchmarks.peers.Peer;
import java.util.List;

/**
 * Work whose speed is measured.
 *
 * @param name what tables call it
 * @param threads how many threads share out the texts of a round
 * @param texts how many texts a round has
 * @param characters the UTF-16 code units of a round
 * @param work what is done with a text
 */
public record Workload(String name, int threads, int texts, long characters, Work work) {

  /** What is done with a text. */
  public interface Work {

    /**
     * Processes a text and returns a number that depends on what was found, so that no compiler
     * drops the work.
     *
     * @param round the round, negative while warming up
     * @param text the number of the text within the round
     */
    int process(int round, int text) throws Exception;
  }

  /** Returns the work of a peer on the same texts in every round. */
  public static Workload of(Peer peer, List<String> texts, int threads) {
    return new Workload(
        peer.name(),
        threads,
        texts.size(),
        texts.stream().mapToLong(String::length).sum(),
        (round, text) -> peer.process(texts.get(text)));
  }
}
