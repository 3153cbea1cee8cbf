package io.github.tifa.document;

/** The layers whose annotations are spans with a label; inside one layer they never overlap. */
public enum AnnotationLayer {
  /** People, places and organizations. */
  NAMES,
  /** Policy terms. */
  TERMS,
  /** Posts. */
  POSTS,
  /** Times. */
  TIMES
}
