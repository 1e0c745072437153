package io.github.groundplan.demo.stage.town;

import java.util.List;

/** The rising sequence that is nearest to a given one: pool adjacent violators. */
final class Pools {
  /** Parts do not move for a lane, unless it needs the room. */
  private static final double LANE_WEIGHT = 1e-6;

  private final double[] sums;
  private final double[] weights;
  private final int[] sizes;
  private int count;

  /** For the wishes of {@code line}, each less its offset. */
  Pools(List<Spot> line, double[] offset) {
    sums = new double[offset.length];
    weights = new double[offset.length];
    sizes = new int[offset.length];
    for (int i = 0; i < offset.length; i++) {
      double weight = line.get(i).isLane() ? LANE_WEIGHT : 1;
      sums[count] = (line.get(i).wish - offset[i]) * weight;
      weights[count] = weight;
      sizes[count++] = 1;
      while (count > 1 && mean(count - 2) >= mean(count - 1)) {
        pool();
      }
    }
  }

  double[] values() {
    int size = 0;
    for (int i = 0; i < count; i++) {
      size += sizes[i];
    }
    double[] values = new double[size];
    int next = 0;
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < sizes[i]; j++) {
        values[next++] = mean(i);
      }
    }
    return values;
  }

  private void pool() {
    count--;
    sums[count - 1] += sums[count];
    weights[count - 1] += weights[count];
    sizes[count - 1] += sizes[count];
  }

  private double mean(int pool) {
    return sums[pool] / weights[pool];
  }
}
