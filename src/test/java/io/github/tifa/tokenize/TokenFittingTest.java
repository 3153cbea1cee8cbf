package io.github.tifa.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Token;
import io.github.tifa.text.BlankCharacters;
import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class TokenFittingTest {
  private record At(Span span) implements Spanned {}

  @Test
  void cutsATokenAtBothBordersOfAnAnnotationInsideIt() {
    List<Token> fitted =
        TokenFitting.fit("在喀什市里", List.of(new Token(0, 5, "x")), List.of(new At(new Span(1, 3))));

    assertThat(fitted)
        .containsExactly(new Token(0, 1, "x"), new Token(1, 3, "x"), new Token(3, 5, "x"));
  }

  @Test
  void leavesTokensInsideAnAnnotationAlone() {
    List<Token> tokens = List.of(new Token(0, 2, "ns"), new Token(2, 4, "n"));

    assertThat(TokenFitting.fit("新疆日报", tokens, List.of(new At(new Span(0, 4))))).isEqualTo(tokens);
  }

  @Test
  void dropsTheBlankThatACutLeavesAtTheEdge() {
    List<Token> fitted =
        TokenFitting.fit("张 柱说", List.of(new Token(0, 4, "")), List.of(new At(new Span(2, 3))));

    assertThat(fitted)
        .containsExactly(new Token(0, 1, ""), new Token(2, 3, ""), new Token(3, 4, ""));
  }

  @Property
  void noTokenCrossesABorderAndNoCharacterIsLost(@ForAll Random random) {
    String text = "自治区 党委在喀什召开会议并讲话";
    List<Token> tokens = new ArrayList<>();
    cut(text, random, tokens);
    List<At> layer = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = start + 1 + random.nextInt(4);
      if (end <= text.length() && random.nextBoolean()) {
        layer.add(new At(new Span(start, end)));
      }
      start = end;
    }

    ImmutableList<Token> fitted = TokenFitting.fit(text, tokens, layer);

    assertThat(fitted)
        .allSatisfy(
            token ->
                assertThat(layer)
                    .allMatch(
                        at ->
                            !at.span().overlaps(token.span()) || at.span().contains(token.span())));
    IntStream.range(0, text.length())
        .filter(i -> !BlankCharacters.isBlank(text.charAt(i)))
        .forEach(i -> assertThat(fitted).filteredOn(t -> t.start() <= i && i < t.end()).hasSize(1));
  }

  private static void cut(String text, Random random, List<Token> tokens) {
    for (int start = 0; start < text.length(); ) {
      int end = Math.min(text.length(), start + 1 + random.nextInt(6));
      while (end < text.length() && BlankCharacters.isBlank(text.charAt(end - 1))) {
        end++;
      }
      if (!BlankCharacters.isBlank(text.charAt(start))) {
        tokens.add(new Token(start, end, ""));
        start = end;
      } else {
        start++;
      }
    }
  }
}
