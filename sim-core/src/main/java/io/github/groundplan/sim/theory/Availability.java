package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.ExactMath;
import java.util.Collections;
import java.util.List;

/**
 * The share of time that a part, or a system of parts, is up. Parts fail and are repaired
 * independently of each other: what they share (a power line, a release) is to be put in series, as
 * a part of its own, as {@link SharedCause} does (Trivedi, "Probability and Statistics with
 * Reliability, Queuing, and Computer Science Applications", 2nd ed., 2001, section 6.6 for repair).
 *
 * <p>What is kept is the share of time down, as of 0.999999999 a double keeps but seven digits.
 *
 * @param downShare 0 to 1
 */
public record Availability(double downShare) {
  /** A year of 365 days. */
  public static final double YEAR_SECONDS = 365 * 86_400.0;

  /** The twelfth part of a year. */
  public static final double MONTH_SECONDS = YEAR_SECONDS / 12;

  private static final double LN_10 = ExactMath.log(10);

  /**
   * @throws IllegalArgumentException if the share is not 0 to 1
   */
  public Availability {
    Require.share("downShare", downShare);
  }

  /**
   * Of a share of time up.
   *
   * @param upShare 0 to 1
   * @throws IllegalArgumentException if it is not
   */
  public static Availability of(double upShare) {
    Require.share("upShare", upShare);
    return new Availability(1 - upShare);
  }

  /**
   * MTBF / (MTBF + MTTR), whatever the distributions of both.
   *
   * @param meanUp from a repair to the next failure, in seconds, above zero
   * @param meanDown from a failure to its repair, in seconds, zero or more
   * @throws IllegalArgumentException if one is out of range
   */
  public static Availability repaired(double meanUp, double meanDown) {
    Require.positive("meanUp", meanUp);
    Require.notNegative("meanDown", meanDown);
    return new Availability(meanDown / (meanUp + meanDown));
  }

  /** All are needed: what is up multiplies. Of no part: always up. */
  public static Availability series(List<Availability> parts) {
    double logUp = 0;
    for (Availability part : parts) {
      logUp += ExactMath.log1p(-part.downShare);
    }
    return new Availability(-ExactMath.expm1(logUp));
  }

  /**
   * One is enough: what is down multiplies.
   *
   * @throws IllegalArgumentException if there is no part
   */
  public static Availability parallel(List<Availability> parts) {
    Require.atLeast(1, "number of parts", parts.size());
    double down = 1;
    for (Availability part : parts) {
      down *= part.downShare;
    }
    return new Availability(down);
  }

  /**
   * Of n equal parts k are needed: down while more than n - k are.
   *
   * @param needed k, one to n
   * @param parts n, one to a thousand
   * @throws IllegalArgumentException if one is out of range
   */
  public static Availability someOf(int needed, int parts, Availability each) {
    Require.that(parts >= 1 && parts <= 1000, "parts must be 1 to 1000", parts);
    return someOf(needed, Collections.nCopies(parts, each));
  }

  /**
   * Of these parts k are needed. The parts are taken in one after another (R. E. Barlow, K. D.
   * Heidtmann, "Computing k-out-of-n System Reliability", IEEE Transactions on Reliability R-33,
   * 1984).
   *
   * @param needed k, one to as many as there are
   * @param parts one to a thousand
   * @throws IllegalArgumentException if one is out of range
   */
  public static Availability someOf(int needed, List<Availability> parts) {
    int n = parts.size();
    Require.that(n >= 1 && n <= 1000, "parts must be 1 to 1000", n);
    Require.that(needed >= 1 && needed <= n, "needed must be 1 to " + n, needed);
    double[] down = downCounts(parts);
    double sum = 0;
    for (int failed = n; failed > n - needed; failed--) {
      sum += down[failed];
    }
    return new Availability(Math.min(sum, 1));
  }

  /**
   * The probabilities that none of these parts is down, that one is, and so on up to all: one more
   * of them than there are parts.
   */
  public static double[] downCounts(List<Availability> parts) {
    double[] down = {1};
    for (Availability part : parts) {
      down = withOneMore(down, part.downShare);
    }
    return down;
  }

  /** The probabilities that 0, 1, ... are down, with one part more: all terms are positive. */
  private static double[] withOneMore(double[] down, double downShare) {
    double[] more = new double[down.length + 1];
    for (int failed = 0; failed < down.length; failed++) {
      more[failed] += down[failed] * (1 - downShare);
      more[failed + 1] += down[failed] * downShare;
    }
    return more;
  }

  /** 1 - the share of time down. */
  public double upShare() {
    return 1 - downShare;
  }

  /** Time down in a period, in its unit. */
  public double downtime(double period) {
    Require.notNegative("period", period);
    return downShare * period;
  }

  /** -log10 of the share of time down: 3 for 99.9 %; infinite if never down. */
  public double nines() {
    return -ExactMath.log(downShare) / LN_10;
  }
}
