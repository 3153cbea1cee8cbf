package io.github.tifa.terms.mine;

import java.util.Arrays;

/**
 * Sorts the suffixes of a text by their first characters: the prefix doubling of U. Manber and G.
 * Myers, "Suffix Arrays: A New Method for On-Line String Searches" (SIAM Journal on Computing 22,
 * 1993), with counting sort and stopped at a depth. Its time is linear in the text, and it holds
 * four numbers a character.
 */
final class SuffixOrder {
  private SuffixOrder() {}

  /**
   * Returns the starts of the suffixes, sorted by their first {@code depth} characters.
   *
   * @param depth a power of two
   */
  static int[] sort(char[] text, int depth) {
    int n = text.length;
    int[] order = new int[n];
    int[] rank = new int[n];
    int[] spare = new int[n];
    int[] counts = new int[Math.max(n, 1 << Character.SIZE) + 1];
    for (int i = 0; i < n; i++) {
      rank[i] = text[i];
      spare[i] = i;
    }
    sortByRank(spare, rank, counts, order);
    for (int half = 1; half < depth; half *= 2) {
      orderBySecondHalf(order, half, spare);
      sortByRank(spare, rank, counts, order);
      rankPairs(order, rank, half, spare);
      int[] ranked = spare;
      spare = rank;
      rank = ranked;
    }
    return order;
  }

  /** Sorts {@code from} into {@code to} by rank, keeping the order of what ranks the same. */
  private static void sortByRank(int[] from, int[] rank, int[] counts, int[] to) {
    Arrays.fill(counts, 0);
    for (int r : rank) {
      counts[r + 1]++;
    }
    for (int i = 1; i < counts.length; i++) {
      counts[i] += counts[i - 1];
    }
    for (int start : from) {
      to[counts[rank[start]]++] = start;
    }
  }

  private static void orderBySecondHalf(int[] order, int half, int[] to) {
    int n = order.length;
    int next = 0;
    for (int i = Math.max(0, n - half); i < n; i++) {
      to[next++] = i;
    }
    for (int start : order) {
      if (start >= half) {
        to[next++] = start - half;
      }
    }
  }

  private static void rankPairs(int[] order, int[] rank, int half, int[] to) {
    int current = 0;
    for (int i = 0; i < order.length; i++) {
      if (i > 0
          && (rank[order[i]] != rank[order[i - 1]]
              || rankAt(rank, order[i] + half) != rankAt(rank, order[i - 1] + half))) {
        current++;
      }
      to[order[i]] = current;
    }
  }

  private static int rankAt(int[] rank, int position) {
    return position < rank.length ? rank[position] : -1;
  }
}
