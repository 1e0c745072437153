package io.github.groundplan.sim.random;

import io.github.groundplan.sim.number.Binary64;
import io.github.groundplan.sim.number.Decimals;

// After fdlibm, whose notice is: Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights
// reserved. Permission to use, copy, modify, and distribute this software is freely granted,
// provided that this notice is preserved.

/**
 * Functions that give the same bits on every platform, which {@code Math.log}, {@code Math.exp} and
 * {@code Math.pow} do not: browsers bring their own.
 *
 * <p>Built from + - * /, comparison and scaling by powers of two alone, after the algorithms of
 * fdlibm 5.3 (Sun Microsystems, 1993: e_log.c, e_exp.c, e_pow.c, s_log1p.c, s_expm1.c, k_cos.c,
 * k_sin.c). Where fdlibm reads and writes the halves of a double's bits, this scales and compares:
 * in JavaScript the bits would be a BigInt.
 *
 * <p>{@code log} has the bits of {@code StrictMath.log}; {@code exp}, {@code pow}, {@code log1p}
 * and {@code expm1} are at most one unit in the last place from {@code StrictMath}, and {@code
 * cosTurns} from the true cosine.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // The constants stand as fdlibm prints them.
public final class ExactMath {
  /** ln 2 in two parts; the upper has 21 trailing zero bits, so a multiple of it is exact. */
  private static final double LN2_HIGH = 6.93147180369123816490e-01;

  private static final double LN2_LOW = 1.90821492927058770002e-10;
  private static final double INVERSE_LN2 = 1.44269504088896338700e+00;

  /** The largest double whose power of e is one. */
  private static final double LARGEST_EXPONENT = 7.09782712893383973096e+02;

  /** The 21 leading bits from which on an argument is halved to be near one: those of √2. */
  private static final int SQRT2_LEADING = 0x16a09c;

  private ExactMath() {}

  /**
   * The natural logarithm: negative infinity of zero, infinity of infinity, NaN of a negative
   * number or NaN.
   */
  public static double log(double x) {
    if (!(x >= 0x1p-10 && x < 2)) {
      return x > 0 && x <= Double.MAX_VALUE ? logFarFromOne(x) : logOfSpecial(x);
    }
    // Scaling and whole numbers, not the bits: those would go through a BigInt in JavaScript. And
    // no branch: the exponent of a random draw cannot be guessed.
    int fixed = (int) (x * 0x1p30);
    int shift = Integer.numberOfLeadingZeros(fixed) - 1;
    int leading = (fixed << shift) >> 10;
    int k = ((SQRT2_LEADING - 1 - leading) >>> 31) - shift;
    return logOfScaled(x * 0.5 * (1 << (1 - k)) - 1, k, leading);
  }

  private static double logOfSpecial(double x) {
    return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
  }

  private static double logFarFromOne(double x) {
    double m = x;
    int k = 0;
    for (; m >= 0x1p32; m *= 0x1p-32) {
      k += 32;
    }
    for (; m >= 2; m *= 0.5) {
      k++;
    }
    for (; m < 0x1p-32; m *= 0x1p32) {
      k -= 32;
    }
    for (; m < 1; m *= 2) {
      k--;
    }
    int leading = (int) (m * 0x1p20);
    return leading < SQRT2_LEADING
        ? logOfScaled(m - 1, k, leading)
        : logOfScaled(m * 0.5 - 1, k + 1, leading);
  }

  /**
   * log(1 + f) + k ln 2 for √½ ≤ 1 + f &lt; √2, by log(1 + f) = f - s(f - R(s²)) with s = f / (2 +
   * f). With k = 0 no term in k changes a bit.
   *
   * @param leading the 21 leading bits of the argument, which choose between two forms of the same
   *     sum
   */
  private static double logOfScaled(double f, int k, int leading) {
    if (Math.abs(f) <= 0x1p-20 && f != 0x1p-20) {
      double r = f * f * (0.5 - 0.33333333333333333 * f);
      return k * LN2_HIGH - ((r - k * LN2_LOW) - f);
    }
    double s = f / (2 + f);
    double r = logSeries(s * s);
    // 0x16147a to 0x16b851, asked as one question, to which the answer is mostly no.
    if (((leading - 0x16147a) | (0x16b851 - leading)) >= 0) {
      double half = 0.5 * f * f;
      return k * LN2_HIGH - ((half - (s * (half + r) + k * LN2_LOW)) - f);
    }
    return k * LN2_HIGH - ((s * (f - r) - k * LN2_LOW) - f);
  }

  /**
   * R(z) for z = s², even and odd powers apart as in fdlibm, so that processors can overlap them.
   */
  private static double logSeries(double z) {
    double w = z * z;
    double even = 1.531383769920937332e-01;
    even = even * w + 2.222219843214978396e-01;
    even = even * w + 3.999999999940941908e-01;
    double odd = 1.479819860511658591e-01;
    odd = odd * w + 1.818357216161805012e-01;
    odd = odd * w + 2.857142874366239149e-01;
    odd = odd * w + 6.666666666666735130e-01;
    return odd * z + even * w;
  }

  /** e^x: zero or infinity where that is out of a double's range; NaN of NaN. */
  public static double exp(double x) {
    if (x > LARGEST_EXPONENT) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < -7.45133219101941108420e+02) {
      return 0;
    }
    if (!(Math.abs(x) >= 0x1p-28)) {
      return 1 + x;
    }
    int k = Math.abs(x) >= 0x1.62e43p-2 ? (int) (INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5)) : 0;
    double high = x - k * LN2_HIGH;
    double low = k * LN2_LOW;
    double r = high - low;
    double c = r - expSeries(r * r);
    return k == 0 ? 1 - ((r * c) / (c - 2) - r) : scale(1 - ((low - (r * c) / (2 - c)) - high), k);
  }

  /** The even part of r coth(r / 2), less 2, as a function of t = r². */
  static double expSeries(double t) {
    double sum = 4.13813679705723846039e-08;
    sum = sum * t - 1.65339022054652515390e-06;
    sum = sum * t + 6.61375632143793436117e-05;
    sum = sum * t - 2.77777777770155933842e-03;
    sum = sum * t + 1.66666666666666019037e-01;
    return sum * t;
  }

  /** x · 2^k for x near one, rounded once: a subnormal result is reached in one last step. */
  static double scale(double x, int k) {
    return k < -1021 ? Binary64.scale(x, k + 1000) * 0x1p-1000 : Binary64.scale(x, k);
  }

  /**
   * base^exponent, with 1 for an exponent of zero and, of a base of zero, infinity where the
   * exponent is negative.
   *
   * @param base zero or positive, infinity included
   * @param exponent any number, the infinities included
   * @throws IllegalArgumentException if the base is negative or either is not a number
   */
  public static double pow(double base, double exponent) {
    if (!(base >= 0) || Double.isNaN(exponent)) {
      throw new IllegalArgumentException(
          "no power: " + Decimals.text(base) + " to the " + Decimals.text(exponent));
    }
    if (exponent == 0 || base == 1) {
      return 1;
    }
    if (base == 0 || base > Double.MAX_VALUE || Math.abs(exponent) > 0x1p64) {
      return (base > 1) == (exponent > 0) ? Double.POSITIVE_INFINITY : 0;
    }
    if (Math.abs(exponent) <= 0x1p31) {
      return Power.of(base, exponent);
    }
    if (base < 0x1.fffffp-1 || base >= 0x1.00001p0) {
      return (base > 1) == (exponent > 0) ? Double.POSITIVE_INFINITY : 0;
    }
    return Power.ofNearOne(base, exponent);
  }

  /**
   * log(1 + x), exact to the last digits where x is small and 1 + x would lose them: negative
   * infinity of -1, infinity of infinity, NaN below -1 or of NaN; of zero that zero.
   */
  public static double log1p(double x) {
    if (!(x > -1) || x > Double.MAX_VALUE) {
      return x == -1 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
    }
    return NearZero.log1p(x);
  }

  /**
   * e^x - 1, exact to the last digits where x is small: infinity where e^x is too large for a
   * double, NaN of NaN, of zero that zero.
   */
  public static double expm1(double x) {
    return x <= LARGEST_EXPONENT ? NearZero.expm1(x) : x + Double.POSITIVE_INFINITY;
  }

  /**
   * cos(2πx): the cosine of x turns, which is exactly 0, 1 or -1 on the quarters.
   *
   * @throws IllegalArgumentException if x is infinite or not a number
   */
  public static double cosTurns(double x) {
    if (!(Math.abs(x) <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("no share of a turn: " + Decimals.text(x));
    }
    return Turn.cosine(x);
  }

  /**
   * The nearest whole number, a half towards positive infinity, as the JDK's {@code Math.round}
   * (TeaVM's rounds a half away from zero). Infinities and NaN stay.
   */
  public static double round(double x) {
    double floor = Math.floor(x);
    return x - floor >= 0.5 ? floor + 1 : floor;
  }
}
