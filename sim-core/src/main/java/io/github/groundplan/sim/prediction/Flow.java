package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.scenario.ClientSpec;

/** The calls that come to one machine: how many a second, by priority, and their gaps. */
final class Flow {
  private static final int PRIORITIES = ClientSpec.LAST_PRIORITY + 1;

  private final double[] rates;
  private final Gaps gaps;

  private Flow(double[] rates, Gaps gaps) {
    this.rates = rates;
    this.gaps = gaps;
  }

  /** No calls. */
  static Flow none() {
    return new Flow(new double[PRIORITIES], new Gaps.Poisson());
  }

  /**
   * Calls of one priority.
   *
   * @param rate a second; NaN if it is not known
   */
  static Flow of(int priority, double rate, Gaps gaps) {
    double[] rates = new double[PRIORITIES];
    rates[priority] = rate;
    return new Flow(rates, gaps);
  }

  /** All calls a second; NaN if it is not known. */
  double rate() {
    double sum = 0;
    for (double rate : rates) {
      sum += rate;
    }
    return sum;
  }

  double rate(int priority) {
    return rates[priority];
  }

  Gaps gaps() {
    return gaps;
  }

  boolean isNone() {
    return rate() == 0;
  }

  boolean isPoisson() {
    return gaps instanceof Gaps.Poisson && rate() <= Double.MAX_VALUE;
  }

  /** Whether calls of several priorities come. */
  boolean isMixed() {
    int count = 0;
    for (double rate : rates) {
      count += rate == 0 ? 0 : 1;
    }
    return count > 1;
  }

  Flow with(Gaps other) {
    return isNone() ? this : new Flow(rates, other);
  }

  /** The same at a rate that nobody knows, for this reason. */
  Flow unknown(String reason) {
    return times(Double.NaN).with(new Gaps.Unknown(reason));
  }

  /** A share of the calls, taken by chance. */
  Flow thinned(double share, String what) {
    return share == 1 ? this : times(share).with(gaps.thinned(what));
  }

  /** What one of so many gets that are called in turn. */
  Flow inTurn(int machines) {
    return times(1.0 / machines).with(gaps.inTurn(machines));
  }

  /** These calls and others, which are independent of them. */
  Flow and(Flow other) {
    if (isNone() || other.isNone()) {
      return isNone() ? other : this;
    }
    double[] sums = new double[PRIORITIES];
    for (int i = 0; i < PRIORITIES; i++) {
      sums[i] = rates[i] + other.rates[i];
    }
    return new Flow(sums, gaps.with(other.gaps));
  }

  /** So many times such calls, from as many machines that know nothing of each other. */
  Flow ofMachines(int count) {
    if (count == 0) {
      return none();
    }
    return count == 1 ? this : times(count).with(gaps.with(gaps));
  }

  private Flow times(double factor) {
    double[] products = new double[PRIORITIES];
    for (int i = 0; i < PRIORITIES; i++) {
      products[i] = rates[i] == 0 ? 0 : rates[i] * factor;
    }
    return new Flow(products, factor == 0 ? new Gaps.Poisson() : gaps);
  }
}
