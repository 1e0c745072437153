package io.github.groundplan.sim.theory;

/**
 * The tail of the time to leave a Markov chain of a few phases (Neuts, "Matrix-Geometric Solutions
 * in Stochastic Models", 1981, chapter 2), by uniformisation: events come at one rate, and the
 * chain moves, stays or ends at each. All terms are positive, so none cancel.
 */
final class PhaseTail implements Tail {
  /** Below this share nothing is left to count. */
  private static final double NEGLIGIBLE = 1e-22;

  private static final double MOST_EVENTS = 1e9;

  private final double rate;
  private final double[] start;
  private final double[][] moves;

  /**
   * @param rate of events, above zero
   * @param start the share that starts in each phase; what it lacks of 1 has no time at all
   * @param moves moves[i][j] is the share of events in phase i that lead to j; what a row lacks of
   *     1 ends
   */
  PhaseTail(double rate, double[] start, double[][] moves) {
    this.rate = rate;
    this.start = start.clone();
    this.moves = moves.clone();
  }

  @Override
  public double above(double seconds) {
    if (rate * seconds > MOST_EVENTS) {
      return 0;
    }
    PoissonWeights events = new PoissonWeights(rate * seconds);
    double[] phases = start.clone();
    double above = 0;
    double left = sum(phases);
    for (int m = 0; m <= events.last() && left > NEGLIGIBLE; m++) {
      above += m < events.first() ? 0 : events.of(m) * left;
      phases = moved(phases);
      left = sum(phases);
    }
    return above;
  }

  private double[] moved(double[] phases) {
    double[] next = new double[phases.length];
    for (int i = 0; i < phases.length; i++) {
      for (int j = 0; j < next.length; j++) {
        next[j] += phases[i] * moves[i][j];
      }
    }
    return next;
  }

  private static double sum(double[] phases) {
    double sum = 0;
    for (double phase : phases) {
      sum += phase;
    }
    return sum;
  }
}
