package io.github.groundplan.sim.measure;

import io.github.groundplan.sim.number.Decimals;

/**
 * Latencies in cells of 1/128 of a power of two, in memory that does not grow (64 kB): percentiles
 * to {@link #RELATIVE_ERROR}, and count, mean, standard deviation, smallest and largest as exact as
 * doubles are.
 *
 * <p>Latencies are in seconds (or in whatever unit the user keeps to). From {@link #LOWEST} up to
 * {@link #HIGHEST} the error bound holds. What is below shares one cell, of which the smallest is
 * reported, so that a wait of zero stays zero; what is above shares one of which the largest is.
 */
public final class LatencyHistogram {
  /**
   * The largest relative error of a {@link #percentile}: half a cell's width is at most 1/256 of
   * its lower edge, and the edge is blurred by 2^-25.
   */
  public static final double RELATIVE_ERROR = 0.004;

  /** The smallest latency with a cell to its size: 2^-30, a little below a nanosecond. */
  public static final double LOWEST = 0x1p-30;

  /** Latencies from here on share a cell: 2^32, in seconds more than a century. */
  public static final double HIGHEST = 0x1p32;

  private static final int LOWEST_EXPONENT = -30;
  private static final int HIGHEST_EXPONENT = 32;
  private static final int SPLIT_BITS = 7;

  private final Cells cells = new Cells(LOWEST_EXPONENT, HIGHEST_EXPONENT, SPLIT_BITS);
  private final Tally tally = new Tally();

  /** Told of each cell that holds something, from low to high. */
  @FunctionalInterface
  public interface CellVisitor {
    /**
     * One cell.
     *
     * @param lower its lower edge, inclusive; zero for the lowest cell
     * @param upper its upper edge, exclusive; for the cell from {@link #HIGHEST} on, which has
     *     none, the largest latency
     * @param count above zero
     */
    void cell(double lower, double upper, double count);
  }

  /**
   * Takes one latency.
   *
   * @throws IllegalArgumentException if it is negative, infinite or not a number
   */
  public void record(double latency) {
    if (!(latency >= 0)) {
      throw new IllegalArgumentException("not a latency: " + Decimals.text(latency));
    }
    tally.add(latency);
    cells.count(latency);
  }

  /** Takes all that another histogram has recorded; the other stays as it is. */
  public void add(LatencyHistogram other) {
    tally.add(other.tally);
    cells.add(other.cells);
  }

  /** Forgets all latencies, as at the end of a warm-up. */
  public void reset() {
    tally.reset();
    cells.reset();
  }

  /** How many latencies were recorded: a whole number, exact up to 2^53. */
  public double count() {
    return tally.count();
  }

  /** Whether nothing was recorded. */
  public boolean isEmpty() {
    return tally.isEmpty();
  }

  /**
   * The mean of the latencies themselves, not of their cells.
   *
   * @throws IllegalStateException if nothing was recorded
   */
  public double mean() {
    return tally.mean();
  }

  /** The sum of all latencies; zero if nothing was recorded. */
  public double sum() {
    return tally.sum();
  }

  /**
   * The standard deviation of the latencies themselves, divided by their count; zero for one.
   *
   * @throws IllegalStateException if nothing was recorded
   */
  public double standardDeviation() {
    return tally.standardDeviation();
  }

  /**
   * The smallest latency, exactly.
   *
   * @throws IllegalStateException if nothing was recorded
   */
  public double min() {
    return tally.min();
  }

  /**
   * The largest latency, exactly.
   *
   * @throws IllegalStateException if nothing was recorded
   */
  public double max() {
    return tally.max();
  }

  /**
   * The smallest recorded latency with at least {@code percent} % of all at or below it (nearest
   * rank, see {@link Percentiles}), to {@link #RELATIVE_ERROR}: the middle of its cell, but never
   * below the smallest or above the largest latency. The first and the last rank are exact.
   *
   * @param percent in (0, 100]
   * @throws IllegalArgumentException if the percent is out of range
   * @throws IllegalStateException if nothing was recorded
   */
  public double percentile(double percent) {
    return cells.percentile(percent, tally);
  }

  /** Shows every cell that is not empty, from low to high, as a chart wants it. */
  public void forEachCell(CellVisitor visitor) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.countOf(i) > 0) {
        double upper = i == cells.size() - 1 ? tally.max() : cells.edge(i + 1);
        visitor.cell(cells.edge(i), upper, cells.countOf(i));
      }
    }
  }
}
