package io.github.tifa.keyphrases;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class StretchHashesTest {

  @Property
  void aStretchHasTheHashOfTheStringThatItIs(
      @ForAll @StringLength(min = 1, max = 300) String text,
      @ForAll @IntRange(max = 299) int start,
      @ForAll @IntRange(max = 300) int length) {
    int from = Math.min(start, text.length() - 1);
    int to = Math.min(text.length(), from + length);

    assertThat(new StretchHashes(text).of(from, to))
        .isEqualTo(StretchHashes.of(text.substring(from, to)))
        .isNotZero();
  }

  @Test
  void numbersRunInTheOrderOfAddition() {
    HashNumbers numbers = new HashNumbers(3);

    assertThat(numbers.add(7)).isZero();
    assertThat(numbers.add(1 << 20)).isEqualTo(1);
    assertThat(numbers.add(7)).isZero();
    assertThat(numbers.size()).isEqualTo(2);
    assertThat(numbers.find(1 << 20)).isEqualTo(1);
    assertThat(numbers.find(8)).isNegative();
  }
}
