package io.github.tifa.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LabelPlacementTest {
  private static final Box AREA = new Box(0, 0, 400, 300);

  private static Box point(double x, double y) {
    return new Box(x - 5, y - 5, 10, 10);
  }

  @Test
  void aLonelyPointHasItsLabelToTheRight() {
    Box label =
        new LabelPlacement(AREA, 5).place(List.of(point(100, 100)), List.of(80.0), 15).get(0);

    assertThat(label.x()).isGreaterThan(105);
    assertThat(label.y() + label.height() / 2).isEqualTo(100);
  }

  @Test
  void aPointAtTheRightBorderHasItsLabelToTheLeft() {
    Box label =
        new LabelPlacement(AREA, 5).place(List.of(point(390, 100)), List.of(80.0), 15).get(0);

    assertThat(label.x() + label.width()).isLessThan(385);
  }

  @Test
  void noLineToALabelCrossesAnotherLabel() {
    List<Box> points = List.of(point(150, 150), point(200, 141), point(250, 150), point(200, 160));
    List<Double> widths = List.of(120.0, 120.0, 120.0, 120.0);

    List<Box> labels = new LabelPlacement(AREA, 5).place(points, widths, 15);

    for (int i = 0; i < points.size(); i++) {
      double x = points.get(i).middleX();
      double y = points.get(i).middleY();
      Box halfWay =
          new Box(
              (x + labels.get(i).nearestX(x)) / 2, (y + labels.get(i).nearestY(y)) / 2, 0.1, 0.1);
      assertThat(labels).noneMatch(halfWay::overlaps);
    }
  }

  @Test
  void labelsOfCrowdedPointsCoverNothing() {
    List<Box> points = new ArrayList<>();
    List<Double> widths = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      points.add(point(200 + 4 * i, 150 + 3 * i));
      widths.add(90.0);
    }

    List<Box> boxes = new ArrayList<>(new LabelPlacement(AREA, 5).place(points, widths, 15));

    assertThat(boxes).hasSize(8).allMatch(AREA::contains);
    for (Box label : boxes) {
      assertThat(points).noneMatch(label::overlaps);
      assertThat(boxes).filteredOn(other -> other != label).noneMatch(label::overlaps);
    }
  }
}
