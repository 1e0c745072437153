package io.github.groundplan.sim.measure;

import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.random.ExactMath;
import io.github.groundplan.sim.random.Normal;

/**
 * Student's t distribution ("The Probable Error of a Mean", Biometrika 6, 1908): how far the mean
 * of a few observations may stray, in standard errors.
 */
public final class StudentT {
  /** From here on four terms of the expansion are good for 11 digits, and 14 where t is below 4. */
  private static final double MANY_DEGREES = 1000;

  private static final double ROOT_OF_PI = 0x1.c5bf891b4ef6bp0;

  private StudentT() {}

  /**
   * The t that |T| stays below with a probability of {@code level}: 12.706 for 0.95 and one degree
   * of freedom. To a relative error of 1e-11 for levels from 0.001 to 1 - 1e-9.
   *
   * @param level in (0, 1)
   * @param degreesOfFreedom 1 or more, whole or not; infinity gives the normal distribution's
   * @throws IllegalArgumentException if either is out of range
   */
  public static double twoSided(double level, double degreesOfFreedom) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level must be between 0 and 1: " + Decimals.text(level));
    }
    if (!(degreesOfFreedom >= 1)) {
      throw new IllegalArgumentException(
          "degreesOfFreedom must be at least 1: " + Decimals.text(degreesOfFreedom));
    }
    double tail = 1 - level;
    double z = Math.abs(Normal.quantile(tail / 2));
    return degreesOfFreedom > MANY_DEGREES
        ? expansion(z, degreesOfFreedom)
        : bisect(z, tail, degreesOfFreedom);
  }

  /**
   * The quantile from that of the normal distribution (M. Abramowitz, I. A. Stegun, "Handbook of
   * Mathematical Functions", 1964, 26.7.5).
   */
  private static double expansion(double z, double n) {
    double s = z * z;
    double g1 = (s + 1) / 4;
    double g2 = ((5 * s + 16) * s + 3) / 96;
    double g3 = (((3 * s + 19) * s + 17) * s - 15) / 384;
    double g4 = ((((79 * s + 776) * s + 1482) * s - 1920) * s - 945) / 92160;
    return z * (1 + (g1 + (g2 + (g3 + g4 / n) / n) / n) / n);
  }

  /** Halves an interval until it is one double wide; z is too small, as t has the heavier tails. */
  private static double bisect(double z, double tail, double n) {
    double low = z;
    double high = z;
    for (; tail(high, n) > tail; high *= 2) {
      low = high;
    }
    while (true) {
      double middle = low + (high - low) / 2;
      if (middle <= low || middle >= high) {
        return middle;
      }
      if (tail(middle, n) > tail) {
        low = middle;
      } else {
        high = middle;
      }
    }
  }

  /**
   * The probability that |T| is above t: the incomplete beta function I_x(n / 2, 1 / 2) at x = n /
   * (n + t²) (Abramowitz and Stegun, 26.7.1), of whose two continued fractions one converges fast.
   */
  private static double tail(double t, double n) {
    double a = n / 2;
    double x = n / (n + t * t);
    double rest = t * t / (n + t * t);
    double front = ExactMath.pow(x, a) * Math.sqrt(rest) * gammaRatio(a) / ROOT_OF_PI;
    return x < (a + 1) / (a + 2.5)
        ? front * fraction(a, 0.5, x) / a
        : 1 - front * fraction(0.5, a, rest) / 0.5;
  }

  /**
   * The continued fraction of I_x(a, b) (Abramowitz and Stegun, 26.5.8), evaluated from the front
   * by Lentz's method (W. H. Press and others, "Numerical Recipes", 3rd ed., 2007, section 6.4).
   */
  private static double fraction(double a, double b, double x) {
    double c = 1;
    double d = 1 / (1 - (a + b) * x / (a + 1));
    double product = d;
    double change = 0;
    for (int m = 1; Math.abs(change - 1) > 0x1p-52; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / (1 + even * d);
      c = 1 + even / c;
      product *= c * d;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / (1 + odd * d);
      c = 1 + odd / c;
      change = c * d;
      product *= change;
    }
    return product;
  }

  /**
   * Γ(a + 1/2) / Γ(a), by its asymptotic series in 1 / a (Abramowitz and Stegun, 6.1.47) after a
   * walk upwards to where that is exact enough.
   */
  private static double gammaRatio(double a) {
    double factor = 1;
    double large = a;
    for (; large < 20; large++) {
      factor *= large / (large + 0.5);
    }
    double u = 1 / large;
    double sum = 39325.0 / 33554432;
    sum = sum * u + 869.0 / 4194304;
    sum = sum * u - 399.0 / 262144;
    sum = sum * u - 21.0 / 32768;
    sum = sum * u + 5.0 / 1024;
    sum = sum * u + 1.0 / 128;
    sum = sum * u - 1.0 / 8;
    return factor * Math.sqrt(large) * (1 + sum * u);
  }
}
