package io.github.tifa.benchmarks.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Places labels beside their points so that none covers another, a point, or the border: to the
 * right if there is room, else to the left, above or below, and ever farther off.
 */
final class LabelPlacement {
  private static final int RINGS = 12;

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
    List<Box> taken = new ArrayList<>(points);
    ImmutableList.Builder<Box> labels = ImmutableList.builder();
    for (int i = 0; i < points.size(); i++) {
      Box label = place(points.get(i), widths.get(i), height, taken);
      taken.add(label);
      labels.add(label);
    }
    return labels.build();
  }

  private Box place(Box point, double width, double height, List<Box> taken) {
    double x = point.x() + point.width() / 2;
    double y = point.y() + point.height() / 2;
    Box last = null;
    for (int ring = 1; ring <= RINGS; ring++) {
      double off = radius + ring * height / 3;
      List<Box> candidates =
          List.of(
              new Box(x + off, y - height / 2, width, height),
              new Box(x - off - width, y - height / 2, width, height),
              new Box(x - width / 2, y - off - height, width, height),
              new Box(x - width / 2, y + off, width, height),
              new Box(x + radius, y - off - height, width, height),
              new Box(x + radius, y + off, width, height),
              new Box(x - radius - width, y - off - height, width, height),
              new Box(x - radius - width, y + off, width, height));
      for (Box candidate : candidates) {
        if (area.contains(candidate) && taken.stream().noneMatch(candidate::overlaps)) {
          return candidate;
        }
        last = candidate;
      }
    }
    return last;
  }
}
