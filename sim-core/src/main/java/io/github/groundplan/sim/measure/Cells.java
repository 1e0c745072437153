package io.github.groundplan.sim.measure;

import java.util.Arrays;

/**
 * Counts of amounts in cells that are narrow beside what they hold: each power of two is cut into
 * the same number of equal cells (log-linear, as in HdrHistogram by Gil Tene). One cell below takes
 * what is too small, zero included, and one above what is too large.
 *
 * <p>The cell is read off the bits of the nearest {@code float}, which takes no logarithm, and no
 * {@code long} as the bits of a double would. So an amount less than 2^-25 of itself below an edge
 * may count as the edge.
 */
final class Cells {
  private static final int FLOAT_BIAS = 127;
  private static final int FLOAT_FRACTION_BITS = 23;

  private final int shift;
  private final int offset;
  private final double[] counts;

  /**
   * Empty cells for amounts from 2^lowest to 2^highest.
   *
   * @param lowest at least -126
   * @param highest above lowest, at most 127
   * @param splitBits each power of two is cut into 2^splitBits cells, at most 23
   */
  Cells(int lowest, int highest, int splitBits) {
    shift = FLOAT_FRACTION_BITS - splitBits;
    offset = ((lowest + FLOAT_BIAS) << splitBits) - 1;
    counts = new double[((highest - lowest) << splitBits) + 2];
  }

  /** Counts an amount that is not negative. */
  void count(double amount) {
    counts[cell(amount)]++;
  }

  private int cell(double amount) {
    int cell = (Float.floatToRawIntBits((float) amount) >>> shift) - offset;
    return Math.max(0, Math.min(cell, counts.length - 1));
  }

  /** Adds the counts of cells with the same edges. */
  void add(Cells other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  void reset() {
    Arrays.fill(counts, 0);
  }

  /** How many cells there are, the two at the ends included. */
  int size() {
    return counts.length;
  }

  double countOf(int cell) {
    return counts[cell];
  }

  /** The lower edge of a cell, which is the upper edge of the one before. */
  double edge(int cell) {
    return cell == 0 ? 0 : Float.intBitsToFloat((cell + offset) << shift);
  }

  /**
   * The amount of a percentile by {@link Percentiles#rank}: the middle of its cell, but between the
   * smallest and the largest amount, and these two themselves at the ends.
   *
   * @param all tells count, smallest and largest of what is counted here; not empty
   */
  double percentile(double percent, Tally all) {
    double rank = Percentiles.rank(all.count(), percent);
    if (rank == all.count()) {
      return all.max();
    }
    int cell = cell(all.min());
    for (double below = counts[cell]; below < rank; below += counts[cell]) {
      cell++;
    }
    return rank == 1 ? all.min() : Math.max(all.min(), Math.min(middle(cell), all.max()));
  }

  /** Nothing is known of amounts beyond the ends but that they are zero or more. */
  private double middle(int cell) {
    if (cell == 0) {
      return 0;
    }
    return cell == counts.length - 1
        ? Double.POSITIVE_INFINITY
        : edge(cell) + (edge(cell + 1) - edge(cell)) / 2;
  }
}
