package io.github.groundplan.sim.measure;

/**
 * An interval for the mean of a level over time (busy workers, a queue's length) from one long run:
 * {@link BatchMeans} where a batch is a stretch of time, and a value counts for as long as it
 * lasts.
 *
 * <p>Memory does not grow: when there are 40 batches, neighbours are joined and there are 20 of
 * twice the width.
 */
public final class LevelBatches {
  private final LevelWindows windows;
  private double changes;

  /**
   * Begins with a level at a time.
   *
   * @param time in seconds
   * @param level at that time
   * @param width of the first batches in seconds, above zero: short beside the run, which must
   *     cover 20 of them
   * @throws IllegalArgumentException if one is out of range
   */
  public LevelBatches(double time, double level, double width) {
    windows = new LevelWindows(time, level, width, Batches.MOST);
  }

  /**
   * The level changes.
   *
   * @param time in seconds, finite, not before the last change
   * @throws IllegalArgumentException if the time goes back or is not finite
   */
  public void set(double time, double newLevel) {
    windows.set(time, newLevel);
    changes++;
  }

  /**
   * Counts the level up to a time, as at the end of a run.
   *
   * @param time in seconds, finite, not before the last change
   * @throws IllegalArgumentException if the time goes back or is not finite
   */
  public void advance(double time) {
    windows.advance(time);
  }

  /**
   * Forgets what was before a time, as at the end of a warm-up; the level stays, and the width is
   * the first again.
   *
   * @param time in seconds
   */
  public void restart(double time) {
    windows.restart(time);
    changes = 0;
  }

  /** How many batches are full: from 20 to 39, once 20 first widths have passed. */
  public int count() {
    return windows.full();
  }

  /** How long a batch is, in seconds: the first width times a power of two. */
  public double width() {
    return windows.width();
  }

  /**
   * The interval of the mean level over the full batches; see {@link Interval#of}. Whether to trust
   * it tells {@link #isLongEnough}.
   *
   * @param level in (0, 1), as 0.95
   * @throws IllegalArgumentException if the level is out of range
   * @throws IllegalStateException if fewer than two batches are full
   */
  public Interval interval(double level) {
    return Batches.interval(means(), count(), level);
  }

  /**
   * Whether the run is long enough for its interval to be trusted: at least 20 batches of at least
   * 64 changes on average, whose means look independent by von Neumann's ratio at the 5 % level. A
   * run that is long enough is still refused one time in twenty.
   */
  public boolean isLongEnough() {
    return count() >= Batches.FEWEST
        && changes >= Batches.SMALLEST * (count() + 1.0)
        && Batches.lookIndependent(means(), count());
  }

  private double[] means() {
    double[] means = new double[count()];
    for (int i = 0; i < means.length; i++) {
      means[i] = windows.mean(i);
    }
    return means;
  }
}
