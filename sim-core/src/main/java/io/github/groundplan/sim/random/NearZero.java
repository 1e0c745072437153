package io.github.groundplan.sim.random;

import io.github.groundplan.sim.number.Binary64;

// After fdlibm, whose notice is: Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights
// reserved. Permission to use, copy, modify, and distribute this software is freely granted,
// provided that this notice is preserved.

/**
 * log(1 + x) and e^x - 1, which keep their digits where x is small, after fdlibm 5.3 (s_log1p.c,
 * s_expm1.c). Where fdlibm sets a number's exponent bits, this scales.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // The constants stand as fdlibm prints them.
final class NearZero {
  private static final double LN2_HIGH = 6.93147180369123816490e-01;
  private static final double LN2_LOW = 1.90821492927058770002e-10;
  private static final double INVERSE_LN2 = 1.44269504088896338700e+00;

  private NearZero() {}

  /** log(1 + x) for a finite x above -1. */
  static double log1p(double x) {
    if (Math.abs(x) < 0x1p-29) {
      return Math.abs(x) < 0x1p-54 ? x : x - x * x * 0.5;
    }
    if (x > -0x1.2bec4p-2 && x < 0x1.a827ap-2) {
      double half = 0.5 * x * x;
      return x - (half - (x / (2 + x)) * (half + series(x / (2 + x))));
    }
    double u = x < 0x1p53 ? 1 + x : x;
    int k = Binary64.exponent(u);
    double lost = x >= 0x1p53 ? 0 : k > 0 ? 1 - (u - x) : x - (u - 1);
    double m = Binary64.scale(u, -k);
    return m < 0x1.6a09ep0
        ? logOfScaled(m - 1, k, lost / u)
        : logOfScaled(m * 0.5 - 1, k + 1, lost / u);
  }

  /** log(1 + f) + k ln 2 + c, where c is what rounding 1 + x has lost. */
  private static double logOfScaled(double f, int k, double c) {
    double half = 0.5 * f * f;
    if (Math.abs(f) < 0x1p-20) {
      double r = half * (1 - 0.66666666666666666 * f);
      // Here k is not zero, as what is near one was taken before.
      return k * LN2_HIGH - ((r - (k * LN2_LOW + c)) - f);
    }
    double s = f / (2 + f);
    double r = s * (half + series(s));
    return k == 0 ? f - (half - r) : k * LN2_HIGH - ((half - (r + (k * LN2_LOW + c))) - f);
  }

  /** (log(1 + f) - 2s) / s as a function of s = f / (2 + f). */
  private static double series(double s) {
    double z = s * s;
    double sum = 1.479819860511658591e-01;
    sum = sum * z + 1.531383769920937332e-01;
    sum = sum * z + 1.818357216161805012e-01;
    sum = sum * z + 2.222219843214978396e-01;
    sum = sum * z + 2.857142874366239149e-01;
    sum = sum * z + 3.999999999940941908e-01;
    sum = sum * z + 6.666666666666735130e-01;
    return sum * z;
  }

  /** e^x - 1 for an x of at most 709.78 (e^x is a double) that is not NaN. */
  static double expm1(double x) {
    if (x < -0x1.3687ap5) { // -56 ln 2: no bit of e^x is left beside the one.
      return -1;
    }
    if (Math.abs(x) < 0x1p-54) {
      return x;
    }
    if (!(Math.abs(x) > 0x1.62e43p-2)) {
      double half = x * (0.5 * x);
      return x - (x * quotient(x) - half);
    }
    int k = reduction(x);
    double high = x - k * LN2_HIGH;
    double low = k * LN2_LOW;
    double r = high - low;
    double c = (high - r) - low;
    double e = (r * (quotient(r) - c) - c) - r * (0.5 * r);
    return expm1Of(r, e, k);
  }

  /** The whole k for which x - k ln 2 is small. */
  private static int reduction(double x) {
    if (Math.abs(x) < 0x1.0a2b2p0) { // 1.5 ln 2
      return x > 0 ? 1 : -1;
    }
    return (int) (INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5));
  }

  /** 2^k (1 + (r - e)) - 1, each range of k in the order that rounds least. */
  private static double expm1Of(double r, double e, int k) {
    if (k == -1) {
      return 0.5 * (r - e) - 0.5;
    }
    if (k == 1) {
      return r < -0.25 ? -2 * (e - (r + 0.5)) : 1 + 2 * (r - e);
    }
    if (k <= -2 || k > 56) {
      return Binary64.scale(1 - (e - r), k) - 1;
    }
    double power = Binary64.scale(1, -k);
    return k < 20
        ? Binary64.scale((1 - power) - (e - r), k)
        : Binary64.scale((r - (e + power)) + 1, k);
  }

  /** fdlibm's e: the rational approximation of (e^r - 1 - r - r²/2) / r, negated and corrected. */
  private static double quotient(double r) {
    double half = 0.5 * r;
    double z = r * half;
    double sum = -2.01099218183624371326e-07;
    sum = sum * z + 4.00821782732936239552e-06;
    sum = sum * z - 7.93650757867487942473e-05;
    sum = sum * z + 1.58730158725481460165e-03;
    sum = sum * z - 3.33333333333331316428e-02;
    double r1 = 1 + z * sum;
    double t = 3 - r1 * half;
    return z * ((r1 - t) / (6 - r * t));
  }
}
