package io.github.groundplan.demo.chart;

/** Where an axis ends. */
public final class Axis {
  private Axis() {}

  /**
   * The smallest of 1, 1.5, 2, 3, 5, 7 and 10 times a power of ten that is at least {@code value}.
   *
   * @param value above 0 and finite
   */
  public static double endFor(double value) {
    if (!(value > 0) || value > 1e300) {
      throw new IllegalArgumentException("an axis needs a positive, finite value");
    }
    double power = 1;
    while (power >= value) {
      power /= 10;
    }
    while (power * 10 < value) {
      power *= 10;
    }
    for (double step : new double[] {1.5, 2, 3, 5, 7}) {
      if (step * power >= value) {
        return step * power;
      }
    }
    return 10 * power;
  }
}
