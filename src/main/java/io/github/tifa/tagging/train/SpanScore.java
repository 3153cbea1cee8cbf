package io.github.tifa.tagging.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.tifa.tagging.train.TrainingText.TypedSpan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Precision, recall and F1 of spans by type; a span counts if both its ends and its type agree. */
public final class SpanScore {
  /** Stands for all types together. */
  public static final String ALL = "";

  private final Map<String, int[]> counts = new LinkedHashMap<>();

  /** Creates a score of nothing yet. */
  public SpanScore() {}

  /** Counts the spans of one text. */
  public void add(Set<TypedSpan> gold, Set<TypedSpan> predicted) {
    for (TypedSpan span : Sets.intersection(gold, predicted)) {
      count(span, 0);
    }
    predicted.forEach(span -> count(span, 1));
    gold.forEach(span -> count(span, 2));
  }

  private void count(TypedSpan span, int what) {
    counts.computeIfAbsent(ALL, type -> new int[3])[what]++;
    counts.computeIfAbsent(span.type(), type -> new int[3])[what]++;
  }

  /** Returns F1 over all types, 0 … 100. */
  public double f1() {
    return f1(ALL);
  }

  /** Returns F1 of one type, 0 … 100. */
  public double f1(String type) {
    int[] c = counts.getOrDefault(type, new int[3]);
    return c[1] + c[2] == 0 ? 0 : 200.0 * c[0] / (c[1] + c[2]);
  }

  /** Returns which part of the spans found is right, of one type or {@link #ALL}, 0 … 100. */
  public double precision(String type) {
    int[] c = counts.getOrDefault(type, new int[3]);
    return 100.0 * c[0] / Math.max(1, c[1]);
  }

  /** Returns which part of the spans sought is found, of one type or {@link #ALL}, 0 … 100. */
  public double recall(String type) {
    int[] c = counts.getOrDefault(type, new int[3]);
    return 100.0 * c[0] / Math.max(1, c[2]);
  }

  /** Returns the number of spans sought, of one type or {@link #ALL}. */
  public int sought(String type) {
    return counts.getOrDefault(type, new int[3])[2];
  }

  /** Returns the types that occur, in alphabetical order. */
  public ImmutableList<String> types() {
    return counts.keySet().stream()
        .filter(type -> !type.equals(ALL))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    int[] all = counts.getOrDefault(ALL, new int[3]);
    out.append(
        String.format(
            "F1 %.2f P %.2f R %.2f",
            f1(), 100.0 * all[0] / Math.max(1, all[1]), 100.0 * all[0] / Math.max(1, all[2])));
    for (String type : new TreeSet<>(counts.keySet())) {
      if (!type.equals(ALL) && counts.size() > 2) {
        out.append(String.format(" %s %.2f", type, f1(type)));
      }
    }
    return out.toString();
  }
}
