package io.github.groundplan.demo.chart;

import io.github.groundplan.demo.number.Digits;
import java.util.Arrays;

/**
 * The round numbers that are marked on an axis: 2 to 6 of them, whose labels stand apart even on a
 * phone. Immutable.
 */
public final class Ticks {
  static final int MOST = 6;

  /** The width of the narrowest plot, counted in digits of its labels. */
  private static final double NARROWEST = 34;

  private static final double[] DECIMAL = {1, 2, 5};

  /** Steps of seconds and minutes. */
  private static final double[] SEXAGESIMAL = {10, 15, 20, 30, 60, 120, 300, 600, 900};

  private final Scale scale;
  private final double[] values;
  private final String[] labels;

  private Ticks(Scale scale, Unit unit, double[] inUnit) {
    this.scale = scale;
    this.values = new double[inUnit.length];
    this.labels = new String[inUnit.length];
    int shared = scale.isLogarithmic() || inUnit.length < 2 ? -1 : decimals(inUnit[1] - inUnit[0]);
    for (int i = 0; i < inUnit.length; i++) {
      values[i] = inUnit[i] * unit.size();
      labels[i] = Digits.grouped(inUnit[i], shared < 0 ? decimals(inUnit[i]) : shared);
    }
  }

  /** For a scale of either kind. */
  public static Ticks of(Scale scale, Unit unit) {
    return scale.isLogarithmic() ? logarithmic(scale, unit) : linear(scale, unit);
  }

  /** No ticks at all, where there are no data to give a range. */
  static Ticks none(Scale scale) {
    return new Ticks(scale, Unit.NUMBER, new double[0]);
  }

  /**
   * The smallest round number, in base units, that ticks can lead up to from 0 and that is at least
   * {@code highest}; of 0 it is one unit.
   *
   * @param highest 0 or more, finite
   */
  static double roundEnd(double highest, Unit unit) {
    double inUnit = highest > 0 ? highest / unit.size() : 1;
    double step = step(inUnit / (MOST - 1), unit);
    return Math.ceil(inUnit / step - 1e-9) * step * unit.size();
  }

  private static Ticks linear(Scale scale, Unit unit) {
    double low = scale.low() / unit.size();
    double high = scale.high() / unit.size();
    double step = step((high - low) / MOST, unit);
    double[] all = multiples(low, high, step);
    while (all.length > MOST || !isLegible(scale, unit, all)) {
      step = step(step * 1.01, unit);
      all = multiples(low, high, step);
    }
    return new Ticks(scale, unit, all);
  }

  /** All multiples of the step from low to high. */
  private static double[] multiples(double low, double high, double step) {
    double first = Math.ceil(low / step - 1e-9);
    double last = Math.floor(high / step + 1e-9);
    double[] all = new double[(int) Math.min(100, Math.max(0, last - first + 1))];
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
    double step = roundUp(least, DECIMAL);
    return unit.isWhole() ? Math.max(1, step) : step;
  }

  private static Ticks logarithmic(Scale scale, Unit unit) {
    double low = scale.low() / unit.size();
    double high = scale.high() / unit.size();
    double[][] patterns = {DECIMAL, {1, 3}, {1}};
    for (double[] pattern : patterns) {
      double[] all = powers(low, high, pattern, 1);
      if (all.length >= 2 && all.length <= MOST && isLegible(scale, unit, all)) {
        return new Ticks(scale, unit, all);
      }
    }
    for (int decades = 2; ; decades++) {
      double[] all = powers(low, high, new double[] {1}, decades);
      if (all.length < 2) {
        return linear(scale, unit);
      } else if (all.length <= MOST && isLegible(scale, unit, all)) {
        return new Ticks(scale, unit, all);
      }
    }
  }

  /** All of a pattern times powers of ten, or of every so many decades, from low to high. */
  private static double[] powers(double low, double high, double[] pattern, int decades) {
    double[] all = new double[64];
    int count = 0;
    // Far enough below to begin at a multiple of the decades.
    for (int e = (exponent(low) / decades - 1) * decades; power(e) <= high; e += decades) {
      for (double digit : pattern) {
        double value = times(digit, e);
        if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9) && count < all.length) {
          all[count++] = value;
        }
      }
    }
    return Arrays.copyOf(all, count);
  }

  /** Whether the labels of neighbours, centred under their ticks, stand apart. */
  private static boolean isLegible(Scale scale, Unit unit, double[] inUnit) {
    Ticks ticks = new Ticks(scale, unit, inUnit);
    for (int i = 1; i < ticks.size(); i++) {
      double room = (ticks.place(i) - ticks.place(i - 1)) * NARROWEST;
      double need = (ticks.label(i).length() + ticks.label(i - 1).length()) / 2.0 + 1;
      if (room < need) {
        return false;
      }
    }
    return true;
  }

  /** The smallest of the digits times a power of ten that is at least {@code value}. */
  static double roundUp(double value, double[] digits) {
    int exponent = exponent(value);
    for (double digit : digits) {
      if (times(digit, exponent) >= value * (1 - 1e-9)) {
        return times(digit, exponent);
      }
    }
    return power(exponent + 1);
  }

  /** The largest of 1, 2 and 5 times a power of ten that is at most {@code value}. */
  static double roundDown(double value) {
    int exponent = exponent(value);
    double found = power(exponent);
    for (double digit : DECIMAL) {
      if (times(digit, exponent) <= value * (1 + 1e-9)) {
        found = times(digit, exponent);
      }
    }
    return found;
  }

  /** The smallest of 1, 2 and 5 times a power of ten that is at least {@code value}. */
  static double roundUp(double value) {
    return roundUp(value, DECIMAL);
  }

  private static double times(double digit, int exponent) {
    // A division by a whole power is rounded once: 3 / 10 is what 0.3 reads as.
    return exponent < 0 ? digit / power(-exponent) : digit * power(exponent);
  }

  /** The k with 10^k ≤ value &lt; 10^(k + 1). */
  private static int exponent(double value) {
    int exponent = 0;
    while (power(exponent) > value) {
      exponent--;
    }
    while (power(exponent + 1) <= value) {
      exponent++;
    }
    return exponent;
  }

  private static double power(int exponent) {
    double power = 1;
    for (int i = Math.abs(exponent); i > 0; i--) {
      power *= 10;
    }
    return exponent < 0 ? 1 / power : power;
  }

  /** How many decimals a round number needs. */
  private static int decimals(double value) {
    int decimals = 0;
    for (double rest = Math.abs(value); decimals < 9; decimals++, rest *= 10) {
      if (Math.abs(rest - Math.floor(rest + 0.5)) < 1e-6 * Math.max(rest, 1e-3)) {
        break;
      }
    }
    return decimals;
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
