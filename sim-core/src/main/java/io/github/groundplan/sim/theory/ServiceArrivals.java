package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Constant;
import io.github.groundplan.sim.random.Distribution.Erlang;
import io.github.groundplan.sim.random.Distribution.Exponential;
import io.github.groundplan.sim.random.Distribution.HyperExponential;
import io.github.groundplan.sim.random.ExactMath;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * How many Poisson arrivals come during one service: a Poisson number if it is constant, a negative
 * binomial one if it has Erlang's stages, a geometric one if it is exponential (Kleinrock,
 * "Queueing Systems, Volume 1: Theory", 1975, section 5.2).
 */
final class ServiceArrivals {
  private static final double NEGLIGIBLE = 1e-20;

  private final double none;
  private final double[] atLeast;
  private final double[] meanAbove;

  private ServiceArrivals(double none, int most) {
    this.none = none;
    atLeast = new double[most + 1];
    meanAbove = new double[most + 1];
  }

  /**
   * @param most arrivals for which a probability is wanted
   * @throws IllegalArgumentException if the service is none of the four
   */
  static ServiceArrivals of(double arrivalRate, Distribution service, int most) {
    double mean = arrivalRate * service.mean();
    if (service instanceof Constant) {
      return summed(ExactMath.exp(-mean), mean, n -> mean / (n + 1.0), most);
    }
    if (service instanceof Erlang erlang) {
      double stages = erlang.stages();
      double share = mean / (stages + mean);
      double none = ExactMath.exp(-stages * ExactMath.log1p(mean / stages));
      return summed(none, mean, n -> (stages + n) / (n + 1.0) * share, most);
    }
    if (service instanceof Exponential) {
      return new ServiceArrivals(1 / (1 + mean), most).addGeometric(1, mean);
    }
    if (service instanceof HyperExponential hyper) {
      HyperBranches both = new HyperBranches(hyper);
      double shortMean = arrivalRate * both.shortMean();
      double longMean = arrivalRate * both.longMean();
      double none = both.shortShare() / (1 + shortMean) + both.longShare() / (1 + longMean);
      return new ServiceArrivals(none, most)
          .addGeometric(both.shortShare(), shortMean)
          .addGeometric(both.longShare(), longMean);
    }
    throw new IllegalArgumentException(
        "no closed form: must be constant, exponential, Erlang or hyperexponential");
  }

  /** With this share, a geometric number of this mean. */
  private ServiceArrivals addGeometric(double share, double mean) {
    double ratio = mean / (1 + mean);
    double power = share;
    for (int n = 0; n < atLeast.length; n++) {
      atLeast[n] += power;
      meanAbove[n] += power * mean;
      power *= ratio;
    }
    return this;
  }

  /**
   * By sums of probabilities from behind, from where they no longer count.
   *
   * @param ratio of the probability of n + 1 to that of n, falling below one and on
   */
  private static ServiceArrivals summed(
      double none, double mean, IntToDoubleFunction ratio, int most) {
    double[] exactly = new double[most + 64];
    double probability = none;
    int last = 0;
    while (last <= most || last <= mean || probability > NEGLIGIBLE * exactly[most]) {
      if (last == exactly.length) {
        exactly = Arrays.copyOf(exactly, 2 * last);
      }
      exactly[last] = probability;
      probability *= ratio.applyAsDouble(last);
      last++;
    }
    ServiceArrivals arrivals = new ServiceArrivals(none, most);
    arrivals.sumFromBehind(exactly, last);
    return arrivals;
  }

  private void sumFromBehind(double[] exactly, int count) {
    double more = 0;
    double mean = 0;
    for (int n = count - 1; n >= 0; n--) {
      if (n < atLeast.length) {
        meanAbove[n] = mean;
      }
      more += exactly[n];
      mean += more;
      if (n < atLeast.length) {
        atLeast[n] = more;
      }
    }
  }

  /** The probability that nobody comes. */
  double none() {
    return none;
  }

  /** The probability that so many come or more; zero beyond the most that were asked for. */
  double atLeast(int arrivals) {
    return arrivals < atLeast.length ? atLeast[arrivals] : 0;
  }

  /** The mean of those who come beyond a number, up to the most that was asked for. */
  double meanAbove(int arrivals) {
    return meanAbove[arrivals];
  }

  /** For how many arrivals probabilities were asked. */
  int most() {
    return atLeast.length - 1;
  }
}
