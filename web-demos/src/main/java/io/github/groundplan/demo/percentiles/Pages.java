package io.github.groundplan.demo.percentiles;

import io.github.groundplan.sim.measure.Percentiles;
import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;

/**
 * Pages that make many calls side by side and are as slow as the slowest. The calls of each are
 * drawn from the requests of a run, each as likely: a page of more calls has those of a page of
 * fewer, and some.
 */
final class Pages {
  static final int COUNT = 1000;
  static final int MOST_CALLS = 200;

  /** The standard normal's 97.5 % quantile: of a 95 % interval. */
  private static final double TWO_SIDED = 1.959963984540054;

  /** By number of calls: how many pages meet the tail. */
  private final int[] met = new int[MOST_CALLS + 1];

  /** By place in the run's ascending latencies: of how many pages it is the slowest call. */
  private final int[] slowest;

  private final int calls;
  private final double median;

  /**
   * Draws pages.
   *
   * @param sorted the run's latencies, ascending
   * @param calls that a page makes, of which all speak but {@link #share(int)}
   */
  Pages(double[] sorted, long seed, int calls) {
    this.calls = calls;
    slowest = new int[sorted.length];
    RandomStream stream = RandomStreams.of(seed).named("pages");
    int tail = (int) Percentiles.rank(sorted.length, 99);
    for (int page = 0; page < COUNT; page++) {
      draw(stream, tail);
    }
    for (int call = 1; call <= MOST_CALLS; call++) {
      met[call] += met[call - 1];
    }
    median = sorted[middle()];
  }

  /**
   * Draws the calls of a page.
   *
   * @param tail the place of the first call that is slower than p99
   */
  private void draw(RandomStream stream, int tail) {
    int worst = 0;
    int first = 0;
    for (int call = 1; call <= MOST_CALLS; call++) {
      int place = (int) (stream.nextDouble() * slowest.length);
      if (call <= calls) {
        worst = Math.max(worst, place);
      }
      if (first == 0 && place >= tail) {
        first = call;
        met[call]++;
      }
    }
    slowest[worst]++;
  }

  /** The place of the page of middle rank. */
  private int middle() {
    int place = 0;
    for (int pages = slowest[0]; 2 * pages < COUNT; pages += slowest[place]) {
      place++;
    }
    return place;
  }

  /** The share of pages of so many calls of which at least one is slower than the run's p99. */
  double share(int calls) {
    return (double) met[calls] / COUNT;
  }

  /** The share of pages that meet the tail. */
  double share() {
    return share(calls);
  }

  /** How long half of the pages take at most, in seconds. */
  double median() {
    return median;
  }

  /** The lower end of the share's 95 % interval (E. B. Wilson, 1927). */
  double low() {
    return bound(-1);
  }

  /** The upper end. */
  double high() {
    return bound(1);
  }

  private double bound(double side) {
    double share = share();
    double squared = TWO_SIDED * TWO_SIDED / COUNT;
    double spread = TWO_SIDED * Math.sqrt(share * (1 - share) / COUNT + squared / (4 * COUNT));
    return (share + squared / 2 + side * spread) / (1 + squared);
  }
}
