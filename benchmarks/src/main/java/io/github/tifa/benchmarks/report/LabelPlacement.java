package io.github.tifa.benchmarks.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Places labels beside their points so that none covers another, a point, or the border, and, if
 * that can be, the line that leads to it crosses none: to the right if there is room, else to the
 * left, above or below, and ever farther off.
 */
final class LabelPlacement {
  private static final int RINGS = 12;

  /** At how many places a line is looked at for what it crosses. */
  private static final int STEPS = 16;

  private final Box area;
  private final double radius;

  /**
   * Creates a placement.
   *
   * @param area what labels keep inside of
   * @param radius the radius of points
   */
  LabelPlacement(Box area, double radius) {
    this.area = area;
    this.radius = radius;
  }

  /**
   * Returns the box of each label, in the order of the points.
   *
   * @param points the boxes of the points
   * @param widths the widths of their labels
   * @param height the height of a label
   */
  ImmutableList<Box> place(List<Box> points, List<Double> widths, double height) {
    List<Box> labels = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      labels.add(place(points.get(i), widths.get(i), height, points, labels));
    }
    return ImmutableList.copyOf(labels);
  }

  private Box place(Box point, double width, double height, List<Box> points, List<Box> labels) {
    List<Box> free = new ArrayList<>();
    for (int ring = 1; ring <= RINGS; ring++) {
      for (Box candidate : around(point, radius + ring * height / 3, width, height)) {
        if (area.contains(candidate)
            && points.stream().noneMatch(candidate::overlaps)
            && labels.stream().noneMatch(candidate::overlaps)) {
          if (leadIsFree(point, candidate, labels)) {
            return candidate;
          }
          free.add(candidate);
        }
      }
    }
    return free.isEmpty() ? around(point, radius, width, height).get(0) : free.get(0);
  }

  private List<Box> around(Box point, double off, double width, double height) {
    double x = point.middleX();
    double y = point.middleY();
    return List.of(
        new Box(x + off, y - height / 2, width, height),
        new Box(x - off - width, y - height / 2, width, height),
        new Box(x - width / 2, y - off - height, width, height),
        new Box(x - width / 2, y + off, width, height),
        new Box(x + radius, y - off - height, width, height),
        new Box(x + radius, y + off, width, height),
        new Box(x - radius - width, y - off - height, width, height),
        new Box(x - radius - width, y + off, width, height));
  }

  private static boolean leadIsFree(Box point, Box label, List<Box> labels) {
    double dx = label.nearestX(point.middleX()) - point.middleX();
    double dy = label.nearestY(point.middleY()) - point.middleY();
    for (int i = 1; i < STEPS; i++) {
      Box place = new Box(point.middleX() + dx * i / STEPS, point.middleY() + dy * i / STEPS, 0, 0);
      if (labels.stream().anyMatch(other -> other.contains(place))) {
        return false;
      }
    }
    return true;
  }
}
