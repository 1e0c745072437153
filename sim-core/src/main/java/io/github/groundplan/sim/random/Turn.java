package io.github.groundplan.sim.random;

// After FreeBSD's msun, whose notice is: Copyright (C) 1993 by Sun Microsystems, Inc. All rights
// reserved. Permission to use, copy, modify, and distribute this software is freely granted,
// provided that this notice is preserved.

/**
 * The cosine of a share of a turn. In turns the reduction to an eighth of the circle is exact, and
 * only then is the angle multiplied by 2π, to twice a double's precision.
 *
 * <p>On the eighth: fdlibm's polynomials (k_cos.c, k_sin.c), the cosine in the order of FreeBSD's
 * msun, which needs no bits of a double.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // The constants stand as fdlibm prints them.
final class Turn {
  /** 2π in two parts: the double nearest to it, and the rest. */
  private static final double TWO_PI_HIGH = 0x1.921fb54442d18p2;

  private static final double TWO_PI_LOW = 0x1.1a62633145c07p-52;

  private static final double SPLITTER = 0x1p27 + 1;

  private Turn() {}

  /** cos(2πx) for a finite x. */
  static double cosine(double x) {
    double turn = Math.abs(x);
    turn -= Math.floor(turn);
    turn = turn > 0.5 ? 1 - turn : turn;
    return turn > 0.25 ? -ofQuarter(0.5 - turn) : ofQuarter(turn);
  }

  /** For 0 to a quarter of a turn; each difference before here is of nearby doubles, so exact. */
  private static double ofQuarter(double turn) {
    boolean isFlat = turn <= 0.125;
    double t = isFlat ? turn : 0.25 - turn;
    double high = t * TWO_PI_HIGH;
    double low = productError(t, TWO_PI_HIGH, high) + t * TWO_PI_LOW;
    return isFlat ? cosineOf(high, low) : sineOf(high, low);
  }

  /** What rounding lost of a product (Dekker 1971, mul12). */
  private static double productError(double a, double b, double product) {
    double aHigh = highHalf(a);
    double aLow = a - aHigh;
    double bHigh = highHalf(b);
    double bLow = b - bHigh;
    return ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
  }

  private static double highHalf(double value) {
    double spread = value * SPLITTER;
    return spread - (spread - value);
  }

  /** cos(x + y) for an x of at most π/4 and its rest y. */
  private static double cosineOf(double x, double y) {
    double z = x * x;
    double sum = -1.13596475577881948265e-11;
    sum = sum * z + 2.08757232129817482790e-09;
    sum = sum * z - 2.75573143513906633035e-07;
    sum = sum * z + 2.48015872894767294178e-05;
    sum = sum * z - 1.38888888888741095749e-03;
    sum = sum * z + 4.16666666666666019037e-02;
    double half = 0.5 * z;
    double w = 1 - half;
    return w + (((1 - w) - half) + (z * (z * sum) - x * y));
  }

  /** sin(x + y) for an x of at most π/4 and its rest y. */
  private static double sineOf(double x, double y) {
    double z = x * x;
    double v = z * x;
    double sum = 1.58969099521155010221e-10;
    sum = sum * z - 2.50507602534068634195e-08;
    sum = sum * z + 2.75573137070700676789e-06;
    sum = sum * z - 1.98412698298579493134e-04;
    sum = sum * z + 8.33333333332248946124e-03;
    return x - ((z * (0.5 * y - v * sum) - y) - v * -1.66666666666666324348e-01);
  }
}
