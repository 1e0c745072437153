package io.github.groundplan.demo.instrument;

import io.github.groundplan.sim.number.Decimals;

/**
 * A line of what a long run measured, beside theory.
 *
 * @param figure its name in the report's JSON: {@code latency.p99}, {@code nodes.app.utilisation}
 * @param name for the reader
 * @param form how its numbers are written
 * @param theory what to expect, in the figure's base unit; NaN where there is no formula
 */
public record LongRunLine(String figure, String name, Form form, double theory) {
  /** The figure whose certainty the report knows. */
  static final String MEAN = "latency.mean";

  /** How numbers are written: with four digits that count, as so many requests deserve. */
  enum Form {
    TIME,
    RATE,
    SHARE,
    NUMBER
  }

  /** A time in seconds. */
  public static LongRunLine time(String figure, String name, double theory) {
    return new LongRunLine(figure, name, Form.TIME, theory);
  }

  /** So many a second. */
  public static LongRunLine rate(String figure, String name, double theory) {
    return new LongRunLine(figure, name, Form.RATE, theory);
  }

  /** A share from 0 to 1. */
  public static LongRunLine share(String figure, String name, double theory) {
    return new LongRunLine(figure, name, Form.SHARE, theory);
  }

  /** A count or a mean of counts. */
  public static LongRunLine number(String figure, String name, double theory) {
    return new LongRunLine(figure, name, Form.NUMBER, theory);
  }

  boolean isMean() {
    return figure.equals(MEAN);
  }

  boolean hasTheory() {
    return !Double.isNaN(theory);
  }

  /** The value for the reader, with its unit. */
  String text(double value) {
    return switch (form) {
      case TIME -> time(value, value);
      case RATE -> digits(value, value) + " /s";
      case SHARE -> Decimals.fixed(value * 100, 2) + " %";
      case NUMBER -> digits(value, value);
    };
  }

  /** Half an interval, as the mean is written; by itself where it would be nothing beside it. */
  static String around(double mean, double halfWidth) {
    return halfWidth < Math.abs(mean) / 2_000 ? time(halfWidth, halfWidth) : time(halfWidth, mean);
  }

  /** A time in the unit and with the decimals that another one has. */
  private static String time(double seconds, double like) {
    double size = Math.abs(like);
    if (size >= 0.99995) {
      return digits(seconds, like) + " s";
    }
    return size >= 0.99995e-3 || size == 0
        ? digits(seconds * 1e3, like * 1e3) + " ms"
        : digits(seconds * 1e6, like * 1e6) + " µs";
  }

  private static String digits(double value, double like) {
    int decimals = 3;
    for (double limit = 9.9995; decimals > 0 && Math.abs(like) >= limit; limit *= 10) {
      decimals--;
    }
    String text = Decimals.fixed(value, decimals);
    return decimals > 0 ? text : grouped(text);
  }

  private static String grouped(String whole) {
    StringBuilder text = new StringBuilder(whole);
    int first = whole.startsWith("-") ? 1 : 0;
    for (int at = whole.length() - 3; at > first; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}
