package io.github.tifa.benchmarks.accuracy;

/** What is scored, in the order of the tables. */
public enum Label {
  PERSON(true),
  PLACE(true),
  ORGANIZATION(true),
  POLICY_TERM(false),
  POST(false),
  TIME(false);

  private final boolean name;

  Label(boolean name) {
    this.name = name;
  }

  /** Returns whether the label belongs to the layer of names. */
  public boolean isName() {
    return name;
  }
}
