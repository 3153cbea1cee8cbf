package io.github.tifa.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Token;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.tokenize.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WordScorerTest {

  /** Cuts after every second character. */
  private static final class Pairs implements Tokenizer {
    @Override
    public String name() {
      return "pairs";
    }

    @Override
    public ImmutableList<Token> tokenize(NormalizedText text, List<Sentence> sentences) {
      ImmutableList.Builder<Token> tokens = ImmutableList.builder();
      for (int start = 0; start < text.length(); start += 2) {
        tokens.add(new Token(start, Math.min(start + 2, text.length()), ""));
      }
      return tokens.build();
    }
  }

  @Test
  void aWordIsRightIfBothItsBordersAre() {
    Tally tally = WordScorer.score(new Pairs(), List.of("会议 在 喀什 召开"));

    assertThat(tally).isEqualTo(new Tally(1, 4, 1, 4));
  }

  @Test
  void blanksOfBothWidthsSeparateAndLinesAddUp() {
    Tally tally = WordScorer.score(new Pairs(), List.of(" 会议\u3000 召开 ", "全区 会议"));

    assertThat(tally).isEqualTo(new Tally(4, 4, 4, 4));
  }
}
