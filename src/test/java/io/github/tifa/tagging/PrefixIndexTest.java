package io.github.tifa.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PrefixIndexTest {
  private static final int BITS = 8;

  @Test
  void findsTheValuesOfEachPrefix() {
    Random random = new Random(5);
    Long[] sorted = random.longs(300).boxed().toArray(Long[]::new);
    Arrays.sort(sorted, Long::compareUnsigned);
    long[] values = Arrays.stream(sorted).mapToLong(Long::longValue).toArray();
    PrefixIndex index = new PrefixIndex(BITS, values);
    for (int prefix = 0; prefix < 1 << BITS; prefix++) {
      int sought = prefix;
      long[] expected =
          Arrays.stream(values).filter(v -> v >>> (Long.SIZE - BITS) == sought).toArray();
      int rank = index.rank(prefix);
      assertThat(rank >= 0).isEqualTo(expected.length > 0);
      if (rank >= 0) {
        assertThat(Arrays.copyOfRange(values, index.start(rank), index.start(rank + 1)))
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void refusesValuesOutOfOrder() {
    assertThatThrownBy(() -> new PrefixIndex(BITS, new long[] {-1, 1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not in order from number 1 on");
  }
}
