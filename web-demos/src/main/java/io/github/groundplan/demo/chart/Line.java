package io.github.groundplan.demo.chart;

import io.github.groundplan.demo.number.Digits;
import java.util.Objects;

/** The values of a line chart's line, from left to right. Immutable. */
public final class Line {
  /** How a line looks; each differs from the others in more than its colour. */
  public enum Look {
    /** What the chart is about: a firm line that ends in a dot. */
    FIRST("first"),
    /** What it is compared with: a thin line that ends in a ring. */
    SECOND("second"),
    /** What theory says: a broken line, seen as a whole from the start. */
    THEORY("theory"),
    /** What theory says of another case: dots. */
    OTHER_THEORY("other");

    private final String name;

    Look(String name) {
      this.name = name;
    }

    String lineClass() {
      return "chart__line chart__line--" + name;
    }

    String endClass() {
      return "chart__end chart__end--" + name;
    }
  }

  private final String name;
  private final Look look;
  private final boolean isStepped;
  private final double[] xs;
  private final double[] ys;

  private Line(String name, Look look, boolean isStepped, double[] xs, double[] ys) {
    this.name = Objects.requireNonNull(name);
    this.look = Objects.requireNonNull(look);
    this.isStepped = isStepped;
    this.xs = xs.clone();
    this.ys = ys.clone();
    if (xs.length != ys.length) {
      throw new IllegalArgumentException("as many x as y: " + xs.length + ", " + ys.length);
    }
    for (int i = 0; i < xs.length; i++) {
      if (!(i == 0 ? Digits.isFinite(xs[0]) : xs[i] >= xs[i - 1])) {
        throw new IllegalArgumentException("x must not go back: number " + i + " of " + name);
      }
    }
  }

  /**
   * Values that are joined by straight lines.
   *
   * @param xs in base units, finite, not going back
   * @param ys in base units, as many; NaN where there is no value, which leaves a gap
   */
  public static Line straight(String name, Look look, double[] xs, double[] ys) {
    return new Line(name, look, false, xs, ys);
  }

  /** Values that hold until the next one: a queue's length, or what happened in each second. */
  public static Line steps(String name, Look look, double[] xs, double[] ys) {
    return new Line(name, look, true, xs, ys);
  }

  /** What theory says, where that is the same all along the axis. */
  public static Line level(String name, double value) {
    return level(name, Look.THEORY, value);
  }

  /**
   * As {@link #level(String, double)}.
   *
   * @param look {@link Look#THEORY} or {@link Look#OTHER_THEORY}
   */
  public static Line level(String name, Look look, double value) {
    double[] ends = {-Double.MAX_VALUE, Double.MAX_VALUE};
    return new Line(name, look, false, ends, new double[] {value, value});
  }

  public String name() {
    return name;
  }

  public Look look() {
    return look;
  }

  boolean isTheory() {
    return look == Look.THEORY || look == Look.OTHER_THEORY;
  }

  boolean isStepped() {
    return isStepped;
  }

  public int size() {
    return xs.length;
  }

  public double x(int index) {
    return xs[index];
  }

  /** NaN where there is no value. */
  public double y(int index) {
    return ys[index];
  }

  /** How many values are at or before {@code limit}. */
  public int sizeUpTo(double limit) {
    int below = 0;
    int above = xs.length;
    while (below < above) {
      int middle = (below + above) / 2;
      if (xs[middle] <= limit) {
        below = middle + 1;
      } else {
        above = middle;
      }
    }
    return below;
  }

  /**
   * The value at a place: of steps the last one at or before it, of a straight line what lies
   * between its neighbours. NaN where there is none.
   */
  public double valueAt(double x) {
    int after = sizeUpTo(x);
    if (after == 0) {
      return Double.NaN;
    }
    double value = ys[after - 1];
    if (isStepped || xs[after - 1] == x) {
      return value;
    }
    if (after == xs.length) {
      return Double.NaN;
    }
    // Of a level line the ends lie too far apart for their distance to be a number.
    return ys[after] == value
        ? value
        : value + (ys[after] - value) * ((x - xs[after - 1]) / (xs[after] - xs[after - 1]));
  }
}
