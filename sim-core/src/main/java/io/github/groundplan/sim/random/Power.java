package io.github.groundplan.sim.random;

import io.github.groundplan.sim.number.Binary64;

/**
 * The power function after fdlibm 5.3, e_pow.c: log2 of the base in two doubles, times the
 * exponent, then 2 to that.
 *
 * <p>fdlibm splits a double by zeroing the lower half of its bits; here Veltkamp's product does it,
 * which leaves 21 bits as well.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // The constants stand as fdlibm prints them.
final class Power {
  private static final double SPLITTER = 0x1p32 + 1;

  private static final double LN2 = 6.93147180559945286227e-01;
  private static final double LN2_HIGH = 6.93147182464599609375e-01;
  private static final double LN2_LOW = -1.90465429995776804525e-09;

  private static final double INVERSE_LN2 = 1.44269504088896338700e+00;
  private static final double INVERSE_LN2_HIGH = 1.44269502162933349609e+00;
  private static final double INVERSE_LN2_LOW = 1.92596299112661746887e-08;

  /** log2(1.5) in two parts. */
  private static final double LOG2_OF_1_5_HIGH = 5.84962487220764160156e-01;

  private static final double LOG2_OF_1_5_LOW = 1.35003920212974897128e-08;

  /** 2 / (3 ln 2), and the same in two parts. */
  private static final double CP = 9.61796693925975554329e-01;

  private static final double CP_HIGH = 9.61796700954437255859e-01;
  private static final double CP_LOW = -7.02846165095275826516e-09;

  private final double high;
  private final double low;

  /** A number as the sum of two doubles, of which the upper has 21 bits. */
  private Power(double high, double low) {
    this.high = high;
    this.low = low;
  }

  /** base^exponent for a positive finite base, and an exponent of at most 2^31. */
  static double of(double base, double exponent) {
    return raise(log2(base), exponent);
  }

  /** base^exponent for |base - 1| &lt; 2^-20, where four terms of the series are enough. */
  static double ofNearOne(double base, double exponent) {
    double t = base - 1;
    double w = (t * t) * (0.5 - t * (0.3333333333333333333333 - t * 0.25));
    double u = INVERSE_LN2_HIGH * t;
    double v = t * INVERSE_LN2_LOW - w * INVERSE_LN2;
    double high = split(u + v);
    return raise(new Power(high, v - (high - u)), exponent);
  }

  private static Power log2(double base) {
    int n = Binary64.exponent(base);
    double x = Binary64.scale(base, -n);
    if (x >= 0x1.bb67ap0) {
      return log2(x * 0.5, n + 1, 1, 0, 0);
    }
    return x < 0x1.3988fp0
        ? log2(x, n, 1, 0, 0)
        : log2(x, n, 1.5, LOG2_OF_1_5_HIGH, LOG2_OF_1_5_LOW);
  }

  /** n + log2(x), by s = (x - center) / (x + center) and log(x / center) = 2s + 2/3 s³ + ... */
  private static Power log2(
      double x, int n, double center, double centerLogHigh, double centerLogLow) {
    double u = x - center;
    double v = 1 / (x + center);
    double s = u * v;
    double sHigh = split(s);
    double tHigh = split(x + center);
    double tLow = x - (tHigh - center);
    double sLow = v * ((u - sHigh * tHigh) - sHigh * tLow);
    double s2 = s * s;
    double r = s2 * s2 * logSeries(s2) + sLow * (sHigh + s);
    s2 = sHigh * sHigh;
    tHigh = split(3 + s2 + r);
    tLow = r - ((tHigh - 3) - s2);
    u = sHigh * tHigh;
    v = sLow * tHigh + tLow * s;
    double pHigh = split(u + v);
    double pLow = v - (pHigh - u);
    double zHigh = CP_HIGH * pHigh;
    double zLow = CP_LOW * pHigh + pLow * CP + centerLogLow;
    double high = split(((zHigh + zLow) + centerLogHigh) + n);
    return new Power(high, zLow - (((high - n) - centerLogHigh) - zHigh));
  }

  private static double logSeries(double s2) {
    return 5.99999999999994648725e-01
        + s2
            * (4.28571428578550184252e-01
                + s2
                    * (3.33333329818377432918e-01
                        + s2
                            * (2.72728123808534006489e-01
                                + s2
                                    * (2.30660745775561754067e-01
                                        + s2 * 2.06975017800338417784e-01))));
  }

  /** 2^(log2 · exponent). */
  private static double raise(Power log2, double exponent) {
    double yHigh = split(exponent);
    double pLow = (exponent - yHigh) * log2.high + exponent * log2.low;
    double pHigh = yHigh * log2.high;
    double z = pLow + pHigh;
    if (z >= 1025) {
      return Double.POSITIVE_INFINITY;
    }
    if (z < -1076) {
      return 0;
    }
    int n = (int) Math.floor(z + 0.5);
    pHigh -= n;
    double t = split(pLow + pHigh);
    double u = t * LN2_HIGH;
    double v = (pLow - (t - pHigh)) * LN2 + t * LN2_LOW;
    return ExactMath.scale(expOfSum(u, v), n);
  }

  /** e^(u + v) for a sum of at most ½ ln 2. */
  private static double expOfSum(double u, double v) {
    double z = u + v;
    double w = v - (z - u);
    double c = z - ExactMath.expSeries(z * z);
    double r = (z * c) / (c - 2) - (w + z * w);
    return 1 - (r - z);
  }

  private static double split(double x) {
    double spread = x * SPLITTER;
    return spread - (spread - x);
  }
}
