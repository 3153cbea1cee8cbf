package io.github.tifa.benchmarks.report;

/** A rectangle in a plot: the left upper corner and the size, y downwards. */
record Box(double x, double y, double width, double height) {

  /** Returns whether the two share an area. */
  boolean overlaps(Box other) {
    return x < other.x + other.width
        && other.x < x + width
        && y < other.y + other.height
        && other.y < y + height;
  }

  /** Returns whether {@code other} lies inside. */
  boolean contains(Box other) {
    return x <= other.x
        && y <= other.y
        && other.x + other.width <= x + width
        && other.y + other.height <= y + height;
  }
}
