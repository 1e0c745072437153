package io.github.groundplan.sim.measure;

import io.github.groundplan.sim.number.Decimals;

/**
 * An interval for the mean from one long run, whose observations depend on their neighbours: they
 * are put into consecutive batches, whose means hardly do (C. Alexopoulos, A. F. Seila, "Output
 * Data Analysis", in J. Banks (ed.), "Handbook of Simulation", 1998, chapter 7).
 *
 * <p>Memory does not grow: when there are 40 batches, neighbours are joined and there are 20 of
 * twice the size. Observations of a batch that is not yet full do not count.
 */
public final class BatchMeans {
  private final double[] means = new double[Batches.MOST];
  private int count;
  private double size = 1;
  private double filled;
  private double sum;

  /**
   * Takes the next observation.
   *
   * @throws IllegalArgumentException if the value is infinite or not a number
   */
  public void add(double value) {
    if (!(Math.abs(value) <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("not an observation: " + Decimals.text(value));
    }
    sum += value;
    filled++;
    if (filled == size) {
      close();
    }
  }

  private void close() {
    means[count] = sum / size;
    count++;
    sum = 0;
    filled = 0;
    if (count == means.length) {
      join();
    }
  }

  private void join() {
    count /= 2;
    size *= 2;
    for (int i = 0; i < count; i++) {
      means[i] = (means[2 * i] + means[2 * i + 1]) / 2;
    }
  }

  /** Forgets all observations, as at the end of a warm-up. */
  public void reset() {
    count = 0;
    size = 1;
    filled = 0;
    sum = 0;
  }

  /** How many batches are full: from 20 to 39, once there were 20 observations. */
  public int count() {
    return count;
  }

  /** How many observations a batch holds: a power of two. */
  public double size() {
    return size;
  }

  /**
   * The interval of the mean; see {@link Interval#of}. Whether to trust it tells {@link
   * #isLongEnough}.
   *
   * @param level in (0, 1), as 0.95
   * @throws IllegalArgumentException if the level is out of range
   * @throws IllegalStateException if fewer than two batches are full
   */
  public Interval interval(double level) {
    return Batches.interval(means, count, level);
  }

  /**
   * Whether the run is long enough for its interval to be trusted: at least 20 batches of at least
   * 64 observations each, whose means look independent by von Neumann's ratio at the 5 % level. A
   * run that is long enough is still refused one time in twenty.
   */
  public boolean isLongEnough() {
    return count >= Batches.FEWEST
        && size >= Batches.SMALLEST
        && Batches.lookIndependent(means, count);
  }
}
