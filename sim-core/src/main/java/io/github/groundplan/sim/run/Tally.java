package io.github.groundplan.sim.run;

import io.github.groundplan.sim.measure.TimeAverage;
import io.github.groundplan.sim.model.Answer;

/** What is counted of some requests: how they end, and how many are under way. */
final class Tally {
  private final Outcomes outcomes = new Outcomes();
  private final TimeAverage inSystem;

  /** How many are under way, those of the warm-up included. */
  private int underWay;

  /** None are under way at this time, in seconds. */
  Tally(double now) {
    inSystem = new TimeAverage(now, 0);
  }

  Outcomes outcomes() {
    return outcomes;
  }

  /** The mean number of those under way since the warm-up; the number itself at its end. */
  double inSystemMean(double now) {
    return inSystem.mean(now);
  }

  /** The warm-up is over. */
  void begin(double now) {
    inSystem.restart(now);
  }

  void sent(double now, boolean isCounted) {
    inSystem.set(now, ++underWay);
    if (isCounted) {
      outcomes.sent();
    }
  }

  /**
   * One has ended.
   *
   * @param seconds since it was sent
   */
  void ended(double now, boolean isCounted, Answer answer, double seconds) {
    inSystem.set(now, --underWay);
    if (isCounted) {
      outcomes.ended(answer, seconds);
    }
  }
}
