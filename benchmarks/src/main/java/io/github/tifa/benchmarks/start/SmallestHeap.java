package io.github.tifa.benchmarks.start;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;

/** Finds the smallest heap with which something works, by halving the range that it lies in. */
public final class SmallestHeap {

  /** Something that works from a certain size of the heap on. */
  public interface Attempt {

    /** Returns whether it works with a heap of so many mebibytes. */
    boolean works(int mebibytes) throws Exception;
  }

  private SmallestHeap() {}

  /**
   * Returns the smallest multiple of {@code step} that works, in mebibytes; empty if {@code most}
   * does not.
   *
   * @param step at least 1
   * @param most the largest heap to try, a multiple of {@code step}
   */
  public static OptionalInt find(Attempt attempt, int step, int most) throws Exception {
    checkArgument(step >= 1, "step: %s", step);
    checkArgument(most >= step && most % step == 0, "most: %s, step: %s", most, step);
    if (!attempt.works(most)) {
      return OptionalInt.empty();
    }
    int fails = 0;
    int works = most / step;
    while (works - fails > 1) {
      int middle = (fails + works) / 2;
      if (attempt.works(middle * step)) {
        works = middle;
      } else {
        fails = middle;
      }
    }
    return OptionalInt.of(works * step);
  }
}
