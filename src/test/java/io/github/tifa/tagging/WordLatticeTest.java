package io.github.tifa.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Compares what the lattice finds with what is found by looking at every string. With 14 bits of
 * hash a string may be taken for a word that it is not; with these seeds none is.
 */
final class WordLatticeTest {
  private static final int LENGTH = 400;

  @Test
  void theLongestWordsAreFoundWhereverTheyBeginEndAndLie() {
    Random random = new Random(12);
    Map<String, Integer> classes = new TreeMap<>();
    // Not many characters, so that words share their beginnings.
    while (classes.size() < 4_000) {
      classes.put(string(random, 1 + random.nextInt(Vocabulary.LONGEST)), random.nextInt(50));
    }
    WordLattice lattice = new WordLattice(vocabulary(classes), true);
    for (int n = 0; n < 4; n++) {
      String sentence = sentence(random, ImmutableList.copyOf(classes.keySet()));
      lattice.read(sentence.toCharArray(), 0, LENGTH);
      int[] begin = new int[LENGTH];
      int[] end = new int[LENGTH];
      int[] inside = new int[LENGTH];
      int[] beginClass = new int[LENGTH];
      for (int from = 0; from < LENGTH; from++) {
        for (int to = from + 2; to <= Math.min(LENGTH, from + Vocabulary.LONGEST); to++) {
          Integer wordClass = classes.get(sentence.substring(from, to));
          if (wordClass != null) {
            int length = to - from;
            begin[from] = length;
            beginClass[from] = wordClass;
            end[to - 1] = Math.max(end[to - 1], length);
            for (int i = from + 1; i < to - 1; i++) {
              inside[i] = Math.max(inside[i], length);
            }
          }
        }
      }
      assertThat(Arrays.copyOf(lattice.beginLength, LENGTH)).isEqualTo(begin);
      assertThat(Arrays.copyOf(lattice.endLength, LENGTH)).isEqualTo(end);
      assertThat(Arrays.copyOf(lattice.insideLength, LENGTH)).isEqualTo(inside);
      for (int i = 0; i < LENGTH; i++) {
        assertThat(begin[i] == 0 ? 0 : lattice.beginClass[i]).isEqualTo(beginClass[i]);
      }
    }
  }

  @Test
  void theClassOfAWordIsFoundByTheWord() {
    Random random = new Random(5);
    Map<String, Integer> classes = new TreeMap<>();
    while (classes.size() < 2_000) {
      classes.put(string(random, 1 + random.nextInt(5)), random.nextInt(50));
    }
    Vocabulary vocabulary = vocabulary(classes);
    classes.forEach(
        (word, wordClass) ->
            assertThat(vocabulary.classOf(word.toCharArray())).isEqualTo(wordClass));
    assertThat(vocabulary.classOf("没有的词".toCharArray())).isEqualTo(Vocabulary.NONE);
  }

  private static String sentence(Random random, ImmutableList<String> words) {
    StringBuilder out = new StringBuilder();
    while (out.length() < LENGTH) {
      out.append(words.get(random.nextInt(words.size())));
    }
    return out.substring(0, LENGTH);
  }

  private static String string(Random random, int length) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append((char) ('甲' + random.nextInt(random.nextInt(8) == 0 ? 60 : 12)));
    }
    return out.toString();
  }

  private static Vocabulary vocabulary(Map<String, Integer> classes) {
    long[] words =
        classes.entrySet().stream()
            .mapToLong(word -> Vocabulary.encode(word.getKey().toCharArray(), word.getValue(), 20))
            .map(bits -> bits ^ Long.MIN_VALUE)
            .sorted()
            .map(bits -> bits ^ Long.MIN_VALUE)
            .toArray();
    return Vocabulary.of(ImmutableList.of("noun"), new long[50], words);
  }
}
