package io.github.groundplan.demo.view;

/**
 * Lengths and places of a drawing as text, rounded to tenths of a unit: finer than a screen shows,
 * and much faster to print than a double that must read back exactly.
 */
public final class Coordinates {
  /** A drawing is smaller than this; tenths of it fit an {@code int}. */
  private static final double LIMIT = 1e8;

  private Coordinates() {}

  /**
   * The nearest tenth, a half upwards: {@code 12}, {@code 0.5}, {@code -3.1}.
   *
   * @throws IllegalArgumentException if the value is not a number or 1e8 or more from zero
   */
  public static String text(double value) {
    int tenths = tenths(value);
    // Most places are whole, and a whole number prints at once.
    return tenths % 10 == 0 ? Integer.toString(tenths / 10) : fraction(tenths);
  }

  /** Appends what {@link #text} prints. */
  public static void append(StringBuilder out, double value) {
    int tenths = tenths(value);
    if (tenths < 0) {
      out.append('-');
      tenths = -tenths;
    }
    out.append(tenths / 10);
    if (tenths % 10 != 0) {
      out.append('.').append((char) ('0' + tenths % 10));
    }
  }

  private static String fraction(int tenths) {
    StringBuilder out = new StringBuilder(8);
    append(out, tenths / 10.0);
    return out.toString();
  }

  private static int tenths(double value) {
    if (!(Math.abs(value) < LIMIT)) {
      throw new IllegalArgumentException("not a place in a drawing");
    }
    return (int) Math.floor(value * 10 + 0.5);
  }
}
