package io.github.tifa.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.Token;
import org.junit.jupiter.api.Test;

final class PartOfSpeechTest {

  @Test
  void isTheNatureInHanLp() {
    assertThat(HanLpTokenizer.create().tokenize("张晓明在北京说，"))
        .extracting(Token::partOfSpeech)
        .containsExactly("nr", "p", "ns", "v", "w");
  }

  @Test
  void isEmptyInJieba() {
    assertThat(JiebaTokenizer.create().tokenize("张晓明在北京说，"))
        .extracting(Token::partOfSpeech)
        .containsOnly("");
  }
}
