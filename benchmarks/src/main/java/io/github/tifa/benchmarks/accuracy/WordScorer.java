package io.github.tifa.benchmarks.accuracy;

import io.github.tifa.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Scores a segmenter on sentences whose words are separated by blanks. */
public final class WordScorer {
  private WordScorer() {}

  /**
   * Returns how many words have both borders right.
   *
   * @param segmenter returns the words of a text
   * @param lines sentences, words separated by one or more blanks
   */
  public static Tally score(Function<String, List<Span>> segmenter, List<String> lines) {
    Tally tally = Tally.NONE;
    for (String line : lines) {
      StringBuilder text = new StringBuilder();
      Set<Span> gold = new HashSet<>();
      for (String word : line.strip().split("[ \u3000]+")) {
        gold.add(new Span(text.length(), text.length() + word.length()));
        text.append(word);
      }
      List<Span> words = segmenter.apply(text.toString());
      int correct = (int) words.stream().filter(gold::contains).count();
      tally = tally.plus(new Tally(correct, words.size(), correct, gold.size()));
    }
    return tally;
  }
}
