package io.github.groundplan.site.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Closed polygons. Inside is what they turn around, holes being turned around the other way too
 * (the non-zero rule).
 */
final class Outline {
  /** How many straight lines stand for one curve: enough at the sizes drawn here. */
  private static final int STEPS = 8;

  private final List<double[]> polygons = new ArrayList<>();

  /** The polygons, each as x and y in turn. */
  List<double[]> polygons() {
    return polygons;
  }

  /** Adds a polygon of x and y in turn. */
  Outline polygon(double... points) {
    polygons.add(points.clone());
    return this;
  }

  /** Adds a rectangle. */
  Outline rectangle(double x, double y, double width, double height) {
    return polygon(x, y, x + width, y, x + width, y + height, x, y + height);
  }

  /** Adds a straight line of this width, with flat ends. */
  Outline line(double x1, double y1, double x2, double y2, double width) {
    double length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
    double across = (y1 - y2) / length * width / 2;
    double along = (x2 - x1) / length * width / 2;
    return polygon(
        x1 + across,
        y1 + along,
        x2 + across,
        y2 + along,
        x2 - across,
        y2 - along,
        x1 - across,
        y1 - along);
  }

  /** Adds a disc: eight curves that bend as a circle does. */
  Outline disc(double x, double y, double radius) {
    double corner = radius * 0.414213562373095; // The tangent of a sixteenth of a turn.
    double middle = radius * 0.707106781186548;
    Pen pen = new Pen(this, x + radius, y);
    pen.curve(x + radius, y + corner, x + middle, y + middle);
    pen.curve(x + corner, y + radius, x, y + radius);
    pen.curve(x - corner, y + radius, x - middle, y + middle);
    pen.curve(x - radius, y + corner, x - radius, y);
    pen.curve(x - radius, y - corner, x - middle, y - middle);
    pen.curve(x - corner, y - radius, x, y - radius);
    pen.curve(x + corner, y - radius, x + middle, y - middle);
    pen.curve(x + radius, y - corner, x + radius, y);
    pen.close();
    return this;
  }

  /** Adds another outline, made larger and moved. */
  Outline add(Outline other, double scaleX, double scaleY, double x, double y) {
    for (double[] points : other.polygons) {
      double[] moved = points.clone();
      for (int i = 0; i < moved.length; i += 2) {
        moved[i] = moved[i] * scaleX + x;
        moved[i + 1] = moved[i + 1] * scaleY + y;
      }
      polygons.add(moved);
    }
    return this;
  }

  /** Draws one polygon of lines and of curves with one control point. */
  static final class Pen {
    private final Outline outline;
    private final List<Double> points = new ArrayList<>();
    private double x;
    private double y;

    Pen(Outline outline, double x, double y) {
      this.outline = outline;
      line(x, y);
    }

    void line(double toX, double toY) {
      points.add(toX);
      points.add(toY);
      x = toX;
      y = toY;
    }

    void curve(double controlX, double controlY, double toX, double toY) {
      double fromX = x;
      double fromY = y;
      for (int i = 1; i <= STEPS; i++) {
        double t = (double) i / STEPS;
        double u = 1 - t;
        line(
            u * u * fromX + 2 * u * t * controlX + t * t * toX,
            u * u * fromY + 2 * u * t * controlY + t * t * toY);
      }
    }

    void close() {
      outline.polygon(points.stream().mapToDouble(Double::doubleValue).toArray());
    }
  }
}
