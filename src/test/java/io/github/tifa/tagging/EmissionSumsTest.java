package io.github.tifa.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class EmissionSumsTest {

  @Test
  void aRowAddedToAnotherKeepsToTheRangeOfAWeight() {
    RowLayout layout = RowLayout.of(5);
    long[] rows = layout.zeroRows(2);
    layout.put(0, bytes(100, -100, 3, -128, 127), 0, rows, 0);
    layout.put(0, bytes(100, -100, -5, 127, 0), 0, rows, 1);
    layout.add(rows, 0, 1);
    EmissionSums sums = new EmissionSums(layout, layout.zeroRows(1));
    sums.clear(1);
    sums.add(0, rows, 1, 1);
    assertThat(Arrays.copyOf(sums.emissions(1), 5)).containsExactly(127, -128, -2, -1, 127);
  }

  private static byte[] bytes(int... weights) {
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      bytes[i] = (byte) (weights[i] + HeadWeights.BIAS);
    }
    return bytes;
  }

  @Test
  void lanesAddUpWithoutTouchingEachOther() {
    int[] lanes = {12, 4, 5};
    RowLayout layout = RowLayout.of(lanes);
    EmissionSums sums = new EmissionSums(layout, layout.zeroRows(1));
    sums.clear(3);
    sums.clear(2);
    Random random = new Random(3);
    int[][] expected = {new int[12], new int[4], new int[5]};
    int position = 1;
    for (int n = 0; n < 128; n++) {
      long[] rows = layout.zeroRows(2);
      for (int head = 0; head < lanes.length; head++) {
        byte[] weights = new byte[1 + lanes[head]];
        for (int lane = 0; lane < lanes[head]; lane++) {
          int weight = n % 2 == 0 ? -128 : random.nextInt(256) - 128;
          expected[head][lane] += weight;
          weights[1 + lane] = (byte) (weight + HeadWeights.BIAS);
        }
        layout.put(head, weights, 1, rows, 1);
      }
      sums.add(position, rows, 1, 1);
    }
    int[] emissions = sums.emissions(2);
    for (int head = 0; head < lanes.length; head++) {
      int first = layout.firstLane(head);
      int last = first + lanes[head];
      assertThat(Arrays.copyOfRange(emissions, layout.stride() + first, layout.stride() + last))
          .isEqualTo(expected[head]);
      assertThat(Arrays.copyOfRange(emissions, first, last)).containsOnly(0);
    }
  }
}
