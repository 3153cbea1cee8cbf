package io.github.tifa.benchmarks.reports;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import io.github.tifa.benchmarks.accuracy.Tally;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts by measure how many predicted records are gold. Mutable, not thread-safe. */
public final class Agreement {
  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  /** Counts records that agree if they are equal; the same one twice counts twice. */
  void addEqual(String measure, Collection<?> predicted, Collection<?> gold) {
    Multiset<Object> left = HashMultiset.create(gold);
    int correct = 0;
    for (Object record : predicted) {
      if (left.remove(record)) {
        correct++;
      }
    }
    add(measure, new Tally(correct, predicted.size(), correct, gold.size()));
  }

  /** Counts a tally. */
  void add(String measure, Tally tally) {
    tallies.merge(measure, tally, Tally::plus);
  }

  /** Returns the tallies in the order in which the measures were first counted. */
  public ImmutableMap<String, Tally> tallies() {
    return ImmutableMap.copyOf(tallies);
  }

  /** Returns the records of {@code some} that {@code others} lack. */
  static <T> ImmutableList<T> without(List<T> some, List<T> others) {
    Multiset<T> left = HashMultiset.create(others);
    return some.stream().filter(one -> !left.remove(one)).collect(ImmutableList.toImmutableList());
  }
}
