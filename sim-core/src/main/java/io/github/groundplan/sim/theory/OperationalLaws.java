package io.github.groundplan.sim.theory;

/**
 * Laws that hold of any system, whatever its distributions, as long as as many leave as come
 * (Denning and Buzen, "The Operational Analysis of Queueing Network Models", ACM Computing Surveys
 * 10, 1978).
 */
public final class OperationalLaws {
  private OperationalLaws() {}

  /**
   * Little's law, L = λW: how many are inside (Little, "A Proof for the Queuing Formula L = λW",
   * Operations Research 9, 1961).
   *
   * @param rate of those who go in, a second, zero or more
   * @param meanTime that each stays, in seconds, zero or more
   * @throws IllegalArgumentException if one is out of range
   */
  public static double meanInside(double rate, double meanTime) {
    Require.notNegative("rate", rate);
    Require.notNegative("meanTime", meanTime);
    return rate * meanTime;
  }

  /**
   * Little's law for the time, W = L / λ.
   *
   * @param meanInside zero or more
   * @param rate above zero
   * @throws IllegalArgumentException if one is out of range
   */
  public static double meanTime(double meanInside, double rate) {
    Require.notNegative("meanInside", meanInside);
    Require.positive("rate", rate);
    return meanInside / rate;
  }

  /**
   * Little's law for the rate, λ = L / W: what so many at once get done.
   *
   * @param meanInside zero or more
   * @param meanTime in seconds, above zero
   * @throws IllegalArgumentException if one is out of range
   */
  public static double rate(double meanInside, double meanTime) {
    Require.notNegative("meanInside", meanInside);
    Require.positive("meanTime", meanTime);
    return meanInside / meanTime;
  }

  /**
   * The utilisation law, ρ = X S / c: the mean share of busy workers.
   *
   * @param throughput X, a second, zero or more
   * @param serviceMean S, in seconds, zero or more
   * @param workers c, one or more
   * @throws IllegalArgumentException if one is out of range, or so much cannot be done
   */
  public static double utilisation(double throughput, double serviceMean, int workers) {
    Require.notNegative("throughput", throughput);
    Require.notNegative("serviceMean", serviceMean);
    Require.workers(workers);
    double utilisation = throughput * serviceMean / workers;
    Require.that(
        utilisation <= 1, "impossible: workers are busy at most all of the time", utilisation);
    return utilisation;
  }

  /**
   * The response-time law of closed users, R = N / X - Z.
   *
   * @param users N, one or more
   * @param throughput X, a second, above zero
   * @param thinkMean Z, in seconds, zero or more
   * @throws IllegalArgumentException if one is out of range, or so few users cannot cause so much
   */
  public static double meanResponse(int users, double throughput, double thinkMean) {
    Require.atLeast(1, "users", users);
    Require.positive("throughput", throughput);
    Require.notNegative("thinkMean", thinkMean);
    double response = users / throughput - thinkMean;
    Require.that(response >= 0, "impossible: the response would be negative", response);
    return response;
  }
}
