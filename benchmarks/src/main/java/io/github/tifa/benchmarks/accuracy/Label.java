package io.github.tifa.benchmarks.accuracy;

import com.google.common.collect.ImmutableSet;

/** What is scored, in the order of the tables. */
public enum Label {
  PERSON,
  PLACE,
  ORGANIZATION,
  POLICY_TERM,
  POST,
  TIME;

  /** The labels of the layer of names. */
  public static final ImmutableSet<Label> NAMES = ImmutableSet.of(PERSON, PLACE, ORGANIZATION);

  /** Returns whether the label belongs to the layer of names. */
  public boolean isName() {
    return NAMES.contains(this);
  }
}
