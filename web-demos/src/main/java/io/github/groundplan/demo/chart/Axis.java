package io.github.groundplan.demo.chart;

import java.util.Objects;

/**
 * A direction of a chart: what it counts, in which unit, from where to where.
 *
 * @param title what it counts: {@code Response time}
 * @param unit of its numbers
 * @param scale in base units (seconds, bytes, shares)
 */
public record Axis(String title, Unit unit, Scale scale) {
  public Axis {
    Objects.requireNonNull(title);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(scale);
  }

  /** From {@code low} to {@code high} exactly, in base units, such as the time of a run. */
  public static Axis between(String title, Unit unit, double low, double high) {
    return new Axis(title, unit, Scale.linear(low, high));
  }

  /**
   * From 0 to a round number that is at least {@code highest}.
   *
   * @param highest in base units, finite; 0 or less if nothing is known yet
   */
  public static Axis upTo(String title, Unit unit, double highest) {
    return between(title, unit, 0, Ticks.end(highest, unit));
  }

  /** From 0 to 100 %. */
  public static Axis ofShares(String title) {
    return between(title, Unit.PERCENT, 0, 1);
  }

  /**
   * Logarithmic, from a round number (1, 2 or 5 times a power of ten) at or below {@code lowest} to
   * one at or above {@code highest}.
   *
   * @param lowest in base units, above 0
   * @param highest in base units, at least {@code lowest}, finite
   */
  public static Axis logarithmic(String title, Unit unit, double lowest, double highest) {
    double low = RoundNumber.atMost(lowest / unit.size());
    double high = RoundNumber.atLeast(Math.max(highest / unit.size(), 2 * low));
    return new Axis(title, unit, Scale.logarithmic(low * unit.size(), high * unit.size()));
  }

  /** The title with its unit: {@code Response time (ms)}. */
  public String heading() {
    String kind = scale.isLogarithmic() ? "log scale" : "";
    String both = unit.symbol() + (unit.symbol().isEmpty() || kind.isEmpty() ? "" : ", ") + kind;
    return both.isEmpty() ? title : title + " (" + both + ")";
  }

  /**
   * The smallest of 1, 1.5, 2, 3, 5, 7 and 10 times a power of ten that is at least {@code value}.
   *
   * @param value above 0 and finite
   */
  public static double endFor(double value) {
    if (!(value > 0) || value > 1e300) {
      throw new IllegalArgumentException("an axis needs a positive, finite value");
    }
    return RoundNumber.atLeast(value, 1, 1.5, 2, 3, 5, 7);
  }
}
