package io.github.tifa.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SmallestHeapTest {

  @ParameterizedTest
  @CsvSource({"1,4", "4,4", "5,8", "61,64", "64,64", "1023,1024"})
  void findsTheSmallestStepThatWorks(int needed, int found) throws Exception {
    assertThat(SmallestHeap.find(heap -> heap >= needed, 4, 1024)).hasValue(found);
  }

  @Test
  void isEmptyIfNothingWorks() throws Exception {
    assertThat(SmallestHeap.find(heap -> false, 4, 1024)).isEmpty();
  }

  @Test
  void triesFew() throws Exception {
    List<Integer> tried = new ArrayList<>();

    SmallestHeap.find(heap -> tried.add(heap) && heap >= 100, 4, 1024);

    assertThat(tried).hasSizeLessThanOrEqualTo(9);
  }

  @Test
  void theRangeMustBeWholeSteps() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmallestHeap.find(heap -> true, 4, 10))
        .withMessageContaining("most: 10");
  }
}
