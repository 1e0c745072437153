package io.github.groundplan.sim.model;

import io.github.groundplan.sim.random.RandomStream;

/**
 * Poisson with another rate for a while, by inversion: a request is sent when the rate has added up
 * to an exponential draw (Erhan Çınlar, "Introduction to Stochastic Processes", 1975, theorem 4.7).
 */
final class SpikeArrivals implements ArrivalProcess {
  private final Arrivals.Spike spike;
  private final double end;
  private final RandomStream stream;

  /** What the rate has still to add up to until the next request, from when on. */
  private double left;

  private double since;

  SpikeArrivals(Arrivals.Spike spike, RandomStream stream) {
    this.spike = spike;
    this.stream = stream;
    end = spike.atSeconds() + spike.forSeconds();
  }

  @Override
  public double next(double now, double load) {
    left = ArrivalProcess.exponential(stream);
    since = now;
    return arrival(left / load);
  }

  @Override
  public double again(double now, double time, double before, double load) {
    left = Math.max(0, left - before * sum(since, now));
    since = now;
    return arrival(left / load);
  }

  /** What the rate adds up to from one time to another. */
  private double sum(double from, double to) {
    double within = Math.max(0, Math.min(to, end) - Math.max(from, spike.atSeconds()));
    return within * spike.peak() + (to - from - within) * spike.base();
  }

  private double arrival(double amount) {
    double time = since;
    double more = amount;
    if (time < spike.atSeconds()) {
      double before = (spike.atSeconds() - time) * spike.base();
      if (more < before) {
        return time + more / spike.base();
      }
      more -= before;
      time = spike.atSeconds();
    }
    if (time < end) {
      double within = (end - time) * spike.peak();
      if (more < within) {
        return time + more / spike.peak();
      }
      more -= within;
      time = end;
    }
    return spike.base() > 0 ? time + more / spike.base() : Double.POSITIVE_INFINITY;
  }
}
