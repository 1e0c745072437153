package io.github.groundplan.sim.theory;

/**
 * A wait of as many exponential stages as services have to end first, then an exponential service
 * of one's own.
 *
 * <p>By uniformisation (Stewart, "Probability, Markov Chains, Queues, and Simulation", 2009,
 * section 10.7): events come at the rate of all workers together, each ends a stage, and in service
 * one event in c is one's own. All terms are positive, so none cancel.
 */
final class StagedWait {
  /** Of so many events even the last stage of millions has long seen its own. */
  private static final double ENDLESS = 1e9;

  private final double[] shares;

  /** At k the share that waits for k stages or more; zero at the end. */
  private final double[] orMore;

  private final double rate;
  private final double onward;

  /**
   * @param shares of those who wait for k stages, from k = 0; at most some millions
   * @param workers c
   */
  StagedWait(double[] shares, int workers, double serviceRate) {
    this.shares = shares.clone();
    orMore = new double[shares.length + 1];
    for (int k = shares.length - 1; k >= 0; k--) {
      orMore[k] = orMore[k + 1] + shares[k];
    }
    rate = workers * serviceRate;
    onward = (workers - 1.0) / workers;
  }

  /**
   * For arrivals that find n others with the given probabilities, which are scaled to a sum of one.
   *
   * @param most the largest n that lets an arrival in, at least workers - 1
   */
  static StagedWait behind(double[] probabilities, int most, int workers, double serviceRate) {
    double[] shares = new double[most - workers + 2];
    double sum = 0;
    for (int n = 0; n <= most; n++) {
      shares[Math.max(n - workers + 1, 0)] += probabilities[n];
      sum += probabilities[n];
    }
    for (int k = 0; k < shares.length; k++) {
      shares[k] /= sum;
    }
    return new StagedWait(shares, workers, serviceRate);
  }

  Tail waitTail() {
    return seconds -> rate * seconds > ENDLESS ? 0 : waitAbove(new PoissonWeights(rate * seconds));
  }

  Tail responseTail() {
    return seconds ->
        rate * seconds > ENDLESS ? 0 : responseAbove(new PoissonWeights(rate * seconds));
  }

  /** After m events those still wait who need more than m. */
  private double waitAbove(PoissonWeights events) {
    double above = 0;
    for (int m = events.first(); m <= Math.min(events.last(), shares.length - 1); m++) {
      above += events.of(m) * orMore[m + 1];
    }
    return above;
  }

  private double responseAbove(PoissonWeights events) {
    double above = 0;
    double inService = 0;
    for (int m = 0; m <= events.last(); m++) {
      inService = inService * onward + (m < shares.length ? shares[m] : 0);
      double waiting = m < shares.length ? orMore[m + 1] : 0;
      above += m < events.first() ? 0 : events.of(m) * (inService + waiting);
    }
    return above;
  }
}
