package io.github.groundplan.sim.measure;

/**
 * How much a second system differs from a first, from pairs of runs that share their random numbers
 * (A. M. Law, "Simulation Modeling and Analysis", 5th ed., 2015, sections 10.2.1 and 11.2): what
 * luck the two share drops out of the difference, so fewer runs tell more.
 */
public final class PairedDifference {
  private final Replications differences = new Replications();

  /**
   * Takes one pair of runs with the same seed.
   *
   * @throws IllegalArgumentException if the difference is infinite or not a number
   */
  public void add(double first, double second) {
    differences.add(second - first);
  }

  /** How many pairs there were. */
  public int count() {
    return differences.count();
  }

  /**
   * The mean of second less first.
   *
   * @throws IllegalStateException if there were no pairs
   */
  public double mean() {
    return differences.mean();
  }

  /**
   * The interval of the mean of second less first: the systems differ, at this level, if it does
   * not hold zero.
   *
   * @param level in (0, 1), as 0.95
   * @throws IllegalArgumentException if the level is out of range
   * @throws IllegalStateException if there were fewer than two pairs
   */
  public Interval interval(double level) {
    return differences.interval(level);
  }
}
