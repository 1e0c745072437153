package io.github.groundplan.sim.theory;

/** The tail of a distribution of times: how likely is more than so much? */
@FunctionalInterface
public interface Tail {

  /**
   * The share of times above a limit: not rising, 1 or less, towards zero.
   *
   * @param seconds finite, zero or more
   */
  double above(double seconds);

  /**
   * The smallest time that {@code percent} % of all times do not exceed, zero included; by halving
   * an interval until it holds no double but its ends.
   *
   * @param percent above 0 and below 100
   * @throws IllegalArgumentException if the percent is out of range
   */
  default double percentile(double percent) {
    Require.percent(percent);
    double share = (100 - percent) / 100;
    if (above(0) <= share) {
      return 0;
    }
    // From far below up: the cost of a tail may grow with the time it is asked for.
    double high = 0x1p-40;
    while (above(high) > share) {
      high *= 2;
    }
    while (above(high / 2) <= share) {
      high /= 2;
    }
    double low = high / 2;
    for (double middle = 1.5 * low; low < middle && middle < high; middle = (low + high) / 2) {
      if (above(middle) > share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
