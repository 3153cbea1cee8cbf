package io.github.tifa.facts.times;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.jspecify.annotations.Nullable;

/** What an expression, or one end of a period, says of a time. */
record TimePoint(ImmutableMap<TimeField, Integer> fields) {
  private static final ImmutableSet<TimeField> CLOCK =
      Sets.immutableEnumSet(TimeField.HOUR, TimeField.MINUTE, TimeField.SECOND, TimeField.DAY_PART);

  /** Returns whether it says when in a day, but not on which. */
  boolean isClockOnly() {
    return CLOCK.containsAll(fields.keySet());
  }

  /** Returns the same time with one more field. */
  TimePoint with(TimeField field, int value) {
    return new TimePoint(
        ImmutableMap.<TimeField, Integer>builder().putAll(fields).put(field, value).buildOrThrow());
  }

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
