package io.github.tifa.tagging.train;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Moves words between clusters as long as that makes a model of pairs of clusters more likely: the
 * exchange algorithm of Kneser and Ney, "Improved clustering techniques for class-based statistical
 * language modelling" (1993). Not thread-safe.
 */
final class ClusterExchange {
  private static final int MOST_PASSES = 15;

  /** A pass that moves less than this part of the words is the last. */
  private static final int FEW = 200;

  /** n log n for the first n. */
  private static final double[] N_LOG_N = firstNLogN(1 << 20);

  private final int clusters;
  private final int[] tokens;
  private final int[] counts;

  /** The frequent words, the most frequent first. */
  private final int[] frequent;

  /** The cluster of each word; rare words have one of their own, the last, and stay in it. */
  private final int[] cluster;

  /** Where each word occurs: the places of word w begin at {@code firstPlace[w]}. */
  private final int[] places;

  private final int[] firstPlace;

  private final long[] size;
  private final int[][] pairs;

  /** How often each cluster stands before and behind the word at hand, and which do at all. */
  private final Beside before;

  private final Beside behind;

  /** How often the word at hand stands behind itself. */
  private int doubled;

  /** Counts of the clusters on one side of a word. */
  private static final class Beside {
    private final int[] counts;
    private final int[] found;
    private int size;

    Beside(int clusters) {
      this.counts = new int[clusters];
      this.found = new int[clusters];
    }

    void add(int neighbour) {
      if (counts[neighbour]++ == 0) {
        found[size++] = neighbour;
      }
    }

    void clear() {
      for (int k = 0; k < size; k++) {
        counts[found[k]] = 0;
      }
      size = 0;
    }
  }

  /**
   * Prepares words for clustering.
   *
   * @param tokens the words of the texts by their numbers; word 0 stays in the last cluster
   * @param words the number of different words
   * @param least how often a word occurs that gets a cluster
   */
  ClusterExchange(int[] tokens, int words, int clusters, int least) {
    this.clusters = clusters;
    this.tokens = tokens;
    this.counts = new int[words];
    for (int word : tokens) {
      counts[word]++;
    }
    this.frequent =
        IntStream.range(1, words)
            .filter(word -> counts[word] >= least)
            .boxed()
            .sorted(Comparator.comparingInt(word -> -counts[word]))
            .mapToInt(Integer::intValue)
            .toArray();
    this.cluster = new int[words];
    Arrays.fill(cluster, clusters);
    for (int i = 0; i < frequent.length; i++) {
      cluster[frequent[i]] = i % clusters;
    }
    this.firstPlace = new int[words + 1];
    for (int word = 0; word < words; word++) {
      firstPlace[word + 1] = firstPlace[word] + counts[word];
    }
    this.places = new int[tokens.length];
    int[] next = firstPlace.clone();
    for (int i = 0; i < tokens.length; i++) {
      places[next[tokens[i]]++] = i;
    }
    this.size = new long[clusters + 1];
    this.pairs = new int[clusters + 1][clusters + 1];
    for (int i = 0; i < tokens.length; i++) {
      size[cluster[tokens[i]]]++;
      if (i > 0) {
        pairs[cluster[tokens[i - 1]]][cluster[tokens[i]]]++;
      }
    }
    this.before = new Beside(clusters + 1);
    this.behind = new Beside(clusters + 1);
  }

  private static double[] firstNLogN(int count) {
    double[] values = new double[count];
    for (int n = 1; n < count; n++) {
      values[n] = n * Math.log(n);
    }
    return values;
  }

  private static double nLogN(long n) {
    return n < N_LOG_N.length ? N_LOG_N[(int) n] : n * Math.log((double) n);
  }

  /** Returns the cluster of a word, from 0; the number of clusters for one that has none. */
  int clusterOf(int word) {
    return cluster[word];
  }

  /** Exchanges until hardly a word moves. */
  void run() {
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      int moved = 0;
      for (int word : frequent) {
        moved += move(word) ? 1 : 0;
      }
      if (moved <= frequent.length / FEW) {
        return;
      }
    }
  }

  /** Moves a word to the cluster where it fits best; returns whether that is another one. */
  private boolean move(int word) {
    readNeighbours(word);
    int old = cluster[word];
    place(word, old, -1);
    double best = Double.NEGATIVE_INFINITY;
    int to = old;
    for (int candidate = 0; candidate < clusters; candidate++) {
      double gain = gain(word, candidate);
      if (gain > best) {
        best = gain;
        to = candidate;
      }
    }
    place(word, to, 1);
    cluster[word] = to;
    before.clear();
    behind.clear();
    return to != old;
  }

  private void readNeighbours(int word) {
    doubled = 0;
    for (int k = firstPlace[word]; k < firstPlace[word + 1]; k++) {
      int place = places[k];
      if (place > 0 && tokens[place - 1] == word) {
        doubled++;
      } else if (place > 0) {
        before.add(cluster[tokens[place - 1]]);
      }
      if (place + 1 < tokens.length && tokens[place + 1] != word) {
        behind.add(cluster[tokens[place + 1]]);
      }
    }
  }

  /** Counts the word in a cluster, or no longer if {@code sign} is -1. */
  private void place(int word, int in, int sign) {
    for (int k = 0; k < before.size; k++) {
      int other = before.found[k];
      pairs[other][in] += sign * before.counts[other];
    }
    for (int k = 0; k < behind.size; k++) {
      int other = behind.found[k];
      pairs[in][other] += sign * behind.counts[other];
    }
    pairs[in][in] += sign * doubled;
    size[in] += (long) sign * counts[word];
  }

  /** Returns how much more likely the texts become if the word is put into a cluster. */
  private double gain(int word, int in) {
    double gain = 2 * (nLogN(size[in]) - nLogN(size[in] + counts[word]));
    for (int k = 0; k < before.size; k++) {
      int other = before.found[k];
      gain += other == in ? 0 : more(pairs[other][in], before.counts[other]);
    }
    for (int k = 0; k < behind.size; k++) {
      int other = behind.found[k];
      gain += other == in ? 0 : more(pairs[in][other], behind.counts[other]);
    }
    return gain + more(pairs[in][in], before.counts[in] + behind.counts[in] + doubled);
  }

  private static double more(int count, int added) {
    return nLogN((long) count + added) - nLogN(count);
  }
}
