package io.github.groundplan.sim.reliability;

import io.github.groundplan.sim.measure.Interval;
import io.github.groundplan.sim.measure.Replications;
import io.github.groundplan.sim.theory.Availability;

/**
 * What many years of a run say of the availability of the whole.
 *
 * @param years how many, 2 or more
 * @param outages of the whole in all of them
 * @param upShare of the time: the mean over the years, with its interval; a year depends on the one
 *     before by little more than an outage that lasts over its end
 */
public record ManyYears(int years, double outages, Interval upShare) {
  /**
   * So many exponential outages, coming at random, make a sum of skewness 1/4, which is near enough
   * to normal for an interval: 3 / √(2n).
   */
  public static final int FEWEST_OUTAGES = 72;

  /**
   * Runs through years of {@link Availability#YEAR_SECONDS}, the first from time zero.
   *
   * @param run at time zero, or within the first year
   * @param years 2 or more
   * @param level of the interval, in (0, 1), as 0.95
   */
  public static ManyYears of(Uptime run, int years, double level) {
    Replications shares = new Replications();
    double before = 0;
    for (int year = 1; year <= years; year++) {
      run.runUntil(year * Availability.YEAR_SECONDS);
      shares.add(1 - (run.downSeconds() - before) / Availability.YEAR_SECONDS);
      before = run.downSeconds();
    }
    return new ManyYears(years, run.outages(), shares.interval(level));
  }

  /** Whether there were outages enough for the interval to be trusted. */
  public boolean isLongEnough() {
    return outages >= FEWEST_OUTAGES;
  }
}
