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

  /** The process of a kind of arrivals that is not closed. */
  static ArrivalProcess of(Arrivals arrivals, Environment environment, String clients) {
    RandomStream stream = environment.stream(clients + ".arrivals");
    if (arrivals instanceof Arrivals.Poisson poisson) {
      return (now, load) -> now + exponential(stream) / (poisson.rate() * load);
    } else if (arrivals instanceof Arrivals.Constant constant) {
      return (now, load) -> now + 1 / (constant.rate() * load);
    } else if (arrivals instanceof Arrivals.Spike spike) {
      return (now, load) -> next(spike, now, exponential(stream) / load);
    } else if (arrivals instanceof Arrivals.Wave wave) {
      RandomStream thinning = environment.stream(clients + ".thinning");
      return (now, load) -> next(wave, now, load, stream, thinning);
    }
    throw new IllegalArgumentException("users send when they have an answer");
  }

  private static double exponential(RandomStream stream) {
    return -ExactMath.log(stream.nextOpenDouble());
  }

  /** The time by which the integral of the rate has grown by a unit exponential. */
  private static double next(Arrivals.Spike spike, double now, double amount) {
    double begin = spike.atSeconds();
    double end = begin + spike.forSeconds();
    double time = now;
    double left = amount;
    if (time < begin) {
      double before = (begin - time) * spike.base();
      if (left < before) {
        return time + left / spike.base();
      }
      left -= before;
      time = begin;
    }
    if (time < end) {
      double within = (end - time) * spike.peak();
      if (left < within) {
        return time + left / spike.peak();
      }
      left -= within;
      time = end;
    }
    return spike.base() > 0 ? time + left / spike.base() : Double.POSITIVE_INFINITY;
  }

  /**
   * By thinning (Lewis and Shedler, 1979): arrivals at the highest rate, of which some are kept.
   */
  private static double next(
      Arrivals.Wave wave, double now, double load, RandomStream stream, RandomStream thinning) {
    double time = now;
    double rate;
    do {
      time += exponential(stream) / (wave.high() * load);
      double turn = time / wave.periodSeconds();
      double swing = (1 - ExactMath.cosTurns(turn - Math.floor(turn))) / 2;
      rate = wave.low() + (wave.high() - wave.low()) * swing;
    } while (thinning.nextDouble() * wave.high() >= rate);
    return time;
  }
}
