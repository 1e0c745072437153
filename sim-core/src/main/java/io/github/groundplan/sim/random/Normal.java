package io.github.groundplan.sim.random;

import io.github.groundplan.sim.number.Decimals;

/**
 * The standard normal distribution function and its inverse, the latter by algorithm AS 241
 * (PPND16) of M. J. Wichura, Applied Statistics 37, 1988; relative error about 1e-16.
 *
 * <p>By inversion one uniform gives one normal: streams stay in step where parameters differ.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // The constants stand as published.
public final class Normal {
  private static final double[] A = {
    3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3,
    1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4,
    3.3430575583588128105e+4, 2.5090809287301226727e+3
  };
  private static final double[] B = {
    1,
    4.2313330701600911252e+1,
    6.8718700749205790830e+2,
    5.3941960214247511077e+3,
    2.1213794301586595867e+4,
    3.9307895800092710610e+4,
    2.8729085735721942674e+4,
    5.2264952788528545610e+3
  };
  private static final double[] C = {
    1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
    3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
    2.27238449892691845833e-2, 7.74545014278341407640e-4
  };
  private static final double[] D = {
    1,
    2.05319162663775882187e0,
    1.67638483018380384940e0,
    6.89767334985100004550e-1,
    1.48103976427480074590e-1,
    1.51986665636164571966e-2,
    5.47593808499534494600e-4,
    1.05075007164441684324e-9
  };
  private static final double[] E = {
    6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
    2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
    2.71155556874348757815e-5, 2.01033439929228813265e-7
  };
  private static final double[] F = {
    1,
    5.99832206555887937690e-1,
    1.36929880922735805310e-1,
    1.48753612908506148525e-2,
    7.86869131145613259100e-4,
    1.84631831751005468180e-5,
    1.42151175831644588870e-7,
    2.04426310338993978564e-15
  };

  /** One by the square root of 2π: the density at zero. */
  private static final double DENSITY_AT_ZERO = 0.3989422804014327;

  /** Beyond, on either side, is less than a double tells from nothing beside one. */
  private static final double FAR = 9;

  private Normal() {}

  /**
   * The share of a standard normal below z, to about 1e-16: by the series of G. Marsaglia
   * ("Evaluating the Normal Distribution", Journal of Statistical Software 11, 2004). Far below
   * zero that is no good relative error.
   *
   * @param z not NaN
   */
  public static double below(double z) {
    double size = Math.abs(z);
    if (size > FAR) {
      return z < 0 ? 0 : 1;
    }
    double term = size;
    double sum = size;
    double before = -1;
    for (double odd = 3; sum > before; odd += 2) {
      before = sum;
      term *= size * size / odd;
      sum += term;
    }
    double half = Math.min(0.5, sum * ExactMath.exp(-size * size / 2) * DENSITY_AT_ZERO);
    return z < 0 ? 0.5 - half : 0.5 + half;
  }

  /**
   * The z that a standard normal stays below with probability p. Of a p near one the upper tail
   * tells more: {@code -quantile(1 - p)}.
   *
   * @param p in (0, 1)
   * @throws IllegalArgumentException if p is out of range
   */
  public static double quantile(double p) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("p must be between 0 and 1: " + Decimals.text(p));
    }
    double q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
      double r = 0.180625 - q * q;
      return q * polynomial(A, r) / polynomial(B, r);
    }
    double r = Math.sqrt(-ExactMath.log(Math.min(p, 1 - p)));
    double z =
        r <= 5
            ? polynomial(C, r - 1.6) / polynomial(D, r - 1.6)
            : polynomial(E, r - 5) / polynomial(F, r - 5);
    return q < 0 ? -z : z;
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      sum = sum * x + coefficients[i];
    }
    return sum;
  }
}
