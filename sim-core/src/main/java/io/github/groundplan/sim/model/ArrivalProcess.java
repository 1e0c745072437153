package io.github.groundplan.sim.model;

import io.github.groundplan.sim.random.ExactMath;
import io.github.groundplan.sim.random.RandomStream;

/** Says when the next request of an open population is sent. */
interface ArrivalProcess {
  /**
   * The time of the next request, in seconds; infinite if there is none.
   *
   * @param now in seconds: the time of the request before, or of the start
   * @param load multiplies all rates, above zero
   */
  double next(double now, double load);

  /**
   * The time of that request if the load changes before it is sent, by the same draws: the rate
   * adds up to as much until then.
   *
   * @param now in seconds
   * @param time that was given for the request, not before now; infinite for none
   * @param before the load up to now
   * @param load from now on
   */
  default double again(double now, double time, double before, double load) {
    return now + (time - now) * before / load;
  }

  /** The process of a kind of arrivals that is not closed. */
  static ArrivalProcess of(Arrivals arrivals, Environment environment, String clients) {
    RandomStream stream = environment.stream(clients + ".arrivals");
    if (arrivals instanceof Arrivals.Poisson poisson) {
      return (now, load) -> now + exponential(stream) / (poisson.rate() * load);
    } else if (arrivals instanceof Arrivals.Constant constant) {
      return (now, load) -> now + 1 / (constant.rate() * load);
    } else if (arrivals instanceof Arrivals.Spike spike) {
      return new SpikeArrivals(spike, stream);
    } else if (arrivals instanceof Arrivals.Wave wave) {
      return new WaveArrivals(wave, stream, environment.stream(clients + ".thinning"));
    }
    throw new IllegalArgumentException("users send when they have an answer");
  }

  /** A draw of mean 1. */
  static double exponential(RandomStream stream) {
    return -ExactMath.log(stream.nextOpenDouble());
  }
}
