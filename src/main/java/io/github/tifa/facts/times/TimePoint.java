package io.github.tifa.facts.times;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/** What an expression, or one end of a period, says of a time. */
record TimePoint(ImmutableMap<TimeField, Integer> fields) {

  boolean has(TimeField field) {
    return fields.containsKey(field);
  }

  @Nullable Integer get(TimeField field) {
    return fields.get(field);
  }

  /** Returns the value of {@code field}, or {@code otherwise} if the expression does not say. */
  int get(TimeField field, int otherwise) {
    Integer value = fields.get(field);
    return value == null ? otherwise : value;
  }
}
