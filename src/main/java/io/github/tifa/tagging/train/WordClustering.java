package io.github.tifa.tagging.train;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.tifa.tagging.Vocabulary;
import io.github.tifa.tagging.VocabularyWords;
import io.github.tifa.tagging.WordClusters;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.SentenceSplitter;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Groups the words of texts that nobody has annotated by what stands beside them. Words that occur
 * less than five times are left out. The same texts in the same order give the same clusters. Not
 * thread-safe.
 */
public final class WordClustering {
  private static final int LEAST = 5;

  /** A sentence begins with this word, which is in a cluster of its own. */
  private static final long EDGE = 0;

  private final VocabularyWords words;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final LongTable numbers = new LongTable();

  /** The hash of each word, by its number. */
  private long[] hashes = new long[1 << 10];

  /** The words of all texts by their numbers, the edge in front of each sentence. */
  private int[] tokens = new int[1 << 16];

  private int size;

  /** Begins without texts; these will be cut into words of {@code vocabulary}. */
  public WordClustering(Vocabulary vocabulary) {
    this.words = new VocabularyWords(vocabulary);
  }

  /** Adds a text. */
  public void add(String text) {
    NormalizedText normalized = NormalizedText.of(text);
    for (long[] sentence : words.hashes(normalized, splitter.split(normalized))) {
      add(EDGE);
      for (long hash : sentence) {
        add(hash);
      }
    }
  }

  private void add(long hash) {
    int number = numbers.intern(hash);
    if (number == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * number);
    }
    hashes[number] = hash;
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * size);
    }
    tokens[size++] = number;
  }

  /**
   * Returns the clusters of the frequent words of all texts added so far.
   *
   * @param count how many clusters, 1 … {@link WordClusters#MOST}
   * @throws IllegalArgumentException if {@code count} is out of range
   */
  public WordClusters cluster(int count) {
    checkArgument(count >= 1 && count <= WordClusters.MOST, "%s clusters", count);
    ClusterExchange exchange =
        new ClusterExchange(Arrays.copyOf(tokens, size), numbers.size(), count, LEAST);
    exchange.run();
    return WordClusters.of(
        IntStream.range(0, numbers.size())
            .filter(word -> hashes[word] != EDGE && exchange.clusterOf(word) < count)
            .mapToLong(word -> WordClusters.encode(hashes[word], exchange.clusterOf(word) + 1))
            .sorted()
            .toArray());
  }
}
