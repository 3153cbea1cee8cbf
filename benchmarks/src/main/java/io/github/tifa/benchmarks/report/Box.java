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

  /** Returns the x of the middle. */
  double middleX() {
    return x + width / 2;
  }

  /** Returns the y of the middle. */
  double middleY() {
    return y + height / 2;
  }

  /** Returns the x of the place inside that is nearest to a place. */
  double nearestX(double toX) {
    return Math.max(x, Math.min(x + width, toX));
  }

  /** Returns the y of the place inside that is nearest to a place. */
  double nearestY(double toY) {
    return Math.max(y, Math.min(y + height, toY));
  }
}
