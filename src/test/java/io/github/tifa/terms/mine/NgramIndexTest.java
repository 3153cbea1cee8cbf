package io.github.tifa.terms.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

final class NgramIndexTest {

  @Property
  void findsExactlyTheRecurringNgramsWithTheirCounts(
      @ForAll @StringLength(max = 80) @Chars({'甲', '乙', Stretches.BOUNDARY}) String text,
      @ForAll @IntRange(min = 1, max = NgramIndex.MAX_LENGTH) int length,
      @ForAll @IntRange(min = 2, max = 4) int least) {
    NgramIndex index = new NgramIndex(text.toCharArray());
    Map<String, Integer> found = new HashMap<>();

    index.visit(
        length,
        least,
        (from, to, n) -> {
          int start = index.place(from);
          found.put(text.substring(start, start + n), to - from);
          assertThat(index.count(start, n)).isEqualTo(to - from);
        });

    assertThat(found).isEqualTo(counted(text, length, least));
  }

  private static Map<String, Integer> counted(String text, int length, int least) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i + length <= text.length(); i++) {
      String ngram = text.substring(i, i + length);
      if (ngram.indexOf(Stretches.BOUNDARY) < 0) {
        counts.merge(ngram, 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < least);
    return counts;
  }
}
