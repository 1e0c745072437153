package io.github.groundplan.demo.chart;

import java.util.Arrays;

/** The round numbers that are marked along an axis: 2 to 6 of them. Immutable. */
public final class Ticks {
  private static final int MOST = 6;

  /** The width of a plot on a phone, counted in digits of its labels; and on a desk. */
  private static final double NARROW = 30;

  private static final double WIDE = 60;

  /** Steps of seconds and minutes, from ten on. */
  private static final double[] SEXAGESIMAL = {10, 15, 20, 30, 60, 120, 300, 600, 900};

  private static final double[][] LOGARITHMIC = {{1, 2, 5}, {1, 3}, {1}};

  private final Scale scale;
  private final double[] values;
  private final String[] labels;

  private Ticks(Axis axis, double[] inUnit) {
    this.scale = axis.scale();
    this.values = new double[inUnit.length];
    this.labels = new String[inUnit.length];
    boolean isEven = !scale.isLogarithmic() && inUnit.length > 1;
    for (int i = 0; i < inUnit.length; i++) {
      double finest = isEven ? inUnit[1] - inUnit[0] : inUnit[i];
      values[i] = inUnit[i] * axis.unit().size();
      labels[i] = axis.unit().label(inUnit[i], RoundNumber.decimals(finest));
    }
  }

  /** Of an axis from left to right, where labels stand side by side: for a phone. */
  public static Ticks acrossNarrow(Axis axis) {
    return of(axis, NARROW);
  }

  /** Of an axis from left to right where the demo is at least 600 pixels wide. */
  public static Ticks acrossWide(Axis axis) {
    return of(axis, WIDE);
  }

  /** Of an axis from the bottom up, where labels stand above each other. */
  public static Ticks up(Axis axis) {
    return of(axis, Double.MAX_VALUE);
  }

  private static Ticks of(Axis axis, double width) {
    return axis.scale().isLogarithmic() ? logarithmic(axis, width) : linear(axis, width);
  }

  /**
   * The smallest number, in base units, that ticks can lead up to from 0 and that is at least
   * {@code highest}. If that is 0 or less it is one unit.
   */
  static double end(double highest, Unit unit) {
    double inUnit = highest > 0 ? highest / unit.size() : 1;
    double step = step(inUnit / (MOST - 1), unit);
    return Math.ceil(inUnit / step - 1e-9) * step * unit.size();
  }

  private static Ticks linear(Axis axis, double width) {
    double low = axis.scale().low() / axis.unit().size();
    double high = axis.scale().high() / axis.unit().size();
    double step = step((high - low) / MOST, axis.unit());
    Ticks ticks = new Ticks(axis, multiples(low, high, step));
    while (!ticks.isLegible(width)) {
      step = step(step * 1.01, axis.unit());
      ticks = new Ticks(axis, multiples(low, high, step));
    }
    return ticks;
  }

  /** All multiples of the step from low to high. */
  private static double[] multiples(double low, double high, double step) {
    double first = Math.ceil(low / step - 1e-9);
    double last = Math.floor(high / step + 1e-9);
    double[] all = new double[(int) Math.max(0, last - first + 1)];
    for (int i = 0; i < all.length; i++) {
      all[i] = (first + i) * step;
    }
    return all;
  }

  /** The smallest round step that is at least so long. */
  private static double step(double least, Unit unit) {
    if (unit.isSexagesimal() && least > 5) {
      for (double step : SEXAGESIMAL) {
        if (step >= least) {
          return step;
        }
      }
    }
    double step = RoundNumber.atLeast(least);
    return unit.isWhole() ? Math.max(1, step) : step;
  }

  /** As dense as can be: 1, 2, 5 in each decade, or 1, 3, or every decade, every second, ... */
  private static Ticks logarithmic(Axis axis, double width) {
    double low = axis.scale().low() / axis.unit().size();
    double high = axis.scale().high() / axis.unit().size();
    for (double[] digits : LOGARITHMIC) {
      Ticks ticks = new Ticks(axis, powers(low, high, digits, 1));
      if (ticks.size() >= 2 && ticks.isLegible(width)) {
        return ticks;
      }
    }
    // At every second decade, every third, ...: as soon as they are legible, there are enough.
    double[] ends = {low, high};
    for (int decades = 2; decades < 700; decades++) {
      double[] values = powers(low, high, LOGARITHMIC[2], decades);
      Ticks ticks = new Ticks(axis, values.length < 2 ? ends : values);
      if (values.length < 2 || ticks.isLegible(width)) {
        return ticks;
      }
    }
    return new Ticks(axis, ends);
  }

  /** Digits times each power of ten, or every so many powers, from low to high. */
  private static double[] powers(double low, double high, double[] digits, int decades) {
    double[] all = new double[2_000];
    int count = 0;
    int last = RoundNumber.exponent(high * (1 + 1e-9));
    // From a multiple of the decades on, below the low end.
    for (int e = (RoundNumber.exponent(low) / decades - 1) * decades; e <= last; e += decades) {
      for (double digit : digits) {
        double value = RoundNumber.times(digit, e);
        if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9)) {
          all[count++] = value;
        }
      }
    }
    return Arrays.copyOf(all, count);
  }

  /**
   * Whether they are few enough and their labels stand apart: centred under their ticks, the last
   * one within the plot.
   *
   * @param width of the plot, in digits
   */
  private boolean isLegible(double width) {
    double free = -width;
    for (int i = 0; i < size(); i++) {
      double length = label(i).length();
      double start = Math.min(place(i) * width - length / 2, width - length);
      if (start < free) {
        return false;
      }
      free = start + length + 1;
    }
    return size() <= MOST;
  }

  /** Whether both have the same labels. */
  boolean equalsInText(Ticks other) {
    return Arrays.equals(labels, other.labels);
  }

  public int size() {
    return values.length;
  }

  /** In base units. */
  public double value(int index) {
    return values[index];
  }

  /** In the unit of the axis, without its symbol: {@code 1,000}, {@code 0.5}. */
  public String label(int index) {
    return labels[index];
  }

  /** Where on the scale, 0 to 1. */
  public double place(int index) {
    return scale.at(values[index]);
  }
}
