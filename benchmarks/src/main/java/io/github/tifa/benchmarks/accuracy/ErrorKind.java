package io.github.tifa.benchmarks.accuracy;

/** The kinds into which errors are sorted. */
public enum ErrorKind {
  /** A gold span that no predicted span of its layer touches. */
  MISSED,
  /** A predicted span that no gold span of its layer touches. */
  SPURIOUS,
  /** The span is right, the label is not. */
  LABEL,
  /** The label is right; the predicted span encloses the gold one. */
  TOO_LONG,
  /** The label is right; the gold span encloses the predicted one. */
  TOO_SHORT,
  /** The spans cross, or overlap under different labels. */
  OTHER_BOUNDARY
}
