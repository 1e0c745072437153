package io.github.groundplan.sim.measure;

/**
 * One value from each of several independent runs (the same model with other seeds), and from these
 * an interval: the plainest way to an honest one, as values within a run depend on each other.
 */
public final class Replications {
  private final Tally values = new Tally();

  /**
   * Takes what one run has measured.
   *
   * @throws IllegalArgumentException if the value is infinite or not a number
   */
  public void add(double value) {
    values.add(value);
  }

  /** How many runs there were. */
  public int count() {
    return (int) values.count();
  }

  /**
   * The mean over the runs.
   *
   * @throws IllegalStateException if there were none
   */
  public double mean() {
    return values.mean();
  }

  /**
   * The interval of the mean over the runs; see {@link Interval#of}.
   *
   * @param level in (0, 1), as 0.95
   * @throws IllegalArgumentException if the level is out of range
   * @throws IllegalStateException if there were fewer than two runs
   */
  public Interval interval(double level) {
    return Interval.of(values, level);
  }
}
