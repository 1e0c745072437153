package io.github.groundplan.sim.model;

import io.github.groundplan.sim.random.ExactMath;
import io.github.groundplan.sim.random.RandomStream;

/**
 * Poisson with a rate that swings, by thinning (P. A. W. Lewis and G. S. Shedler, "Simulation of
 * Nonhomogeneous Poisson Processes by Thinning", Naval Research Logistics Quarterly 26(3), 1979):
 * arrivals at the highest rate, of which some are kept.
 */
final class WaveArrivals implements ArrivalProcess {
  /** Halvings until an interval is as small as a double can tell. */
  private static final int HALVINGS = 60;

  private final Arrivals.Wave wave;
  private final RandomStream stream;
  private final RandomStream thinning;

  WaveArrivals(Arrivals.Wave wave, RandomStream stream, RandomStream thinning) {
    this.wave = wave;
    this.stream = stream;
    this.thinning = thinning;
  }

  @Override
  public double next(double now, double load) {
    double time = now;
    do {
      time += ArrivalProcess.exponential(stream) / (wave.high() * load);
    } while (thinning.nextDouble() * wave.high() >= rate(time));
    return time;
  }

  /** By bisection: what the rate adds up to can be written down, but not solved for the time. */
  @Override
  public double again(double now, double time, double before, double load) {
    double amount = sum(now, time) * before / load;
    double low = now;
    double high = time;
    while (sum(now, high) < amount) {
      low = high;
      high += wave.periodSeconds();
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = low + (high - low) / 2;
      if (sum(now, middle) < amount) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private double rate(double time) {
    double swing = (1 - ExactMath.cosTurns(phase(time))) / 2;
    return wave.low() + (wave.high() - wave.low()) * swing;
  }

  /** What the rate adds up to from one time to another, a few periods apart. */
  private double sum(double from, double to) {
    double swung = wave.periodSeconds() * (sine(to) - sine(from)) / (2 * Math.PI);
    return wave.low() * (to - from) + (wave.high() - wave.low()) * (to - from - swung) / 2;
  }

  private double sine(double time) {
    return ExactMath.cosTurns(phase(time - wave.periodSeconds() / 4));
  }

  /** Where in its turn the wave is, from 0 to below 1. */
  private double phase(double time) {
    double turn = time / wave.periodSeconds();
    return turn - Math.floor(turn);
  }
}
