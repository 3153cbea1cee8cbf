package io.github.tifa.benchmarks.accuracy;

import io.github.tifa.document.Token;
import io.github.tifa.tokenize.Tokenizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Scores a tokenizer on sentences whose words are separated by blanks. */
public final class WordScorer {
  private WordScorer() {}

  /**
   * Returns how many words have both borders right.
   *
   * @param lines sentences, words separated by one or more blanks
   */
  public static Tally score(Tokenizer tokenizer, List<String> lines) {
    Tally tally = Tally.NONE;
    for (String line : lines) {
      StringBuilder text = new StringBuilder();
      Set<Long> gold = new HashSet<>();
      for (String word : line.strip().split("[ \u3000]+")) {
        gold.add(border(text.length(), text.length() + word.length()));
        text.append(word);
      }
      int correct = 0;
      List<Token> tokens = tokenizer.tokenize(text.toString());
      for (Token token : tokens) {
        if (gold.contains(border(token.start(), token.end()))) {
          correct++;
        }
      }
      tally = tally.plus(new Tally(correct, tokens.size(), correct, gold.size()));
    }
    return tally;
  }

  private static long border(int start, int end) {
    return (long) start << Integer.SIZE | end;
  }
}
