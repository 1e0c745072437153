package io.github.groundplan.demo.chart;

import io.github.groundplan.sim.measure.LatencyHistogram;
import java.util.Arrays;

/** How many values lie in each of a row of ranges, from low to high. Immutable. */
public final class Bins {
  /** As many as a phone can show apart. */
  private static final int COUNT = 48;

  private final double[] edges;
  private final double[] counts;

  private Bins(double[] edges, double[] counts) {
    this.edges = edges.clone();
    this.counts = counts.clone();
    if (counts.length < 1 || edges.length != counts.length + 1) {
      throw new IllegalArgumentException("one edge more than counts, and at least one count");
    }
    for (int i = 0; i < counts.length; i++) {
      if (!(edges[i + 1] > edges[i] && counts[i] >= 0)) {
        throw new IllegalArgumentException("edges must go up, counts must not be negative: " + i);
      }
    }
  }

  /**
   * Ranges of one's own.
   *
   * @param edges ascending, one more than counts
   * @param counts zero or more
   */
  public static Bins of(double[] edges, double[] counts) {
    return new Bins(edges, counts);
  }

  /** A histogram's cells, gathered in bars that are equally wide on a scale. */
  public static Bins of(LatencyHistogram histogram, Scale scale) {
    double[] counts = new double[COUNT];
    histogram.forEachCell(
        (lower, upper, count) -> counts[index(scale, lower / 2 + upper / 2)] += count);
    return new Bins(edges(scale), counts);
  }

  /** Single values, the first so many of an array, in bars that are equally wide on a scale. */
  public static Bins of(double[] values, int size, Scale scale) {
    double[] counts = new double[COUNT];
    for (int i = 0; i < size; i++) {
      counts[index(scale, values[i])]++;
    }
    return new Bins(edges(scale), counts);
  }

  private static int index(Scale scale, double value) {
    return Math.min(COUNT - 1, (int) (scale.at(value) * COUNT));
  }

  private static double[] edges(Scale scale) {
    double[] edges = new double[COUNT + 1];
    Arrays.setAll(edges, i -> scale.valueAt((double) i / COUNT));
    return edges;
  }

  public int size() {
    return counts.length;
  }

  /** The lower edge, inclusive. */
  public double low(int index) {
    return edges[index];
  }

  /** The upper edge, exclusive; the last range also holds what lies beyond. */
  public double high(int index) {
    return edges[index + 1];
  }

  public double count(int index) {
    return counts[index];
  }

  /** The largest count; an axis for all of them ends there. */
  public double highest() {
    double highest = 0;
    for (double count : counts) {
      highest = Math.max(highest, count);
    }
    return highest;
  }

  /** All counts together. */
  public double total() {
    double total = 0;
    for (double count : counts) {
      total += count;
    }
    return total;
  }
}
