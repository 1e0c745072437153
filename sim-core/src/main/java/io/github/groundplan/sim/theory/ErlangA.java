package io.github.groundplan.sim.theory;

/**
 * M/M/c+M, Erlang A: as {@link Mmc}, but each who waits loses patience after an exponential time
 * and leaves (Palm 1937; Mandelbaum and Zeltyn, "Service Engineering in Action: The Palm/Erlang-A
 * Queue", in "Advances in Services Innovations", 2007, section 3). Who is in service stays.
 *
 * <p>Stable at any load.
 */
public final class ErlangA implements QueueModel {
  private static final int MOST_WAITING = 20_000_000;
  private static final double NEGLIGIBLE = 1e-17;

  private final double arrivalRate;
  private final double serviceRate;
  private final double patienceMean;
  private final int workers;
  private final Sums sums;

  /** Means over the states; the last is of the waits of those who will be served. */
  private record Sums(double waitShare, double meanBusy, double meanQueue, double servedWait) {}

  /**
   * @param arrivalRate λ, a second, above zero
   * @param serviceRate μ of each worker, a second, above zero
   * @param workers c, one or more
   * @param patienceMean 1 / θ, in seconds, above zero
   * @throws IllegalArgumentException if one is out of range, or the queue is so long that more than
   *     twenty million states would have to be summed
   */
  public ErlangA(double arrivalRate, double serviceRate, int workers, double patienceMean) {
    Require.positive("arrivalRate", arrivalRate);
    Require.positive("serviceRate", serviceRate);
    Require.workers(workers);
    Require.positive("patienceMean", patienceMean);
    this.arrivalRate = arrivalRate;
    this.serviceRate = serviceRate;
    this.workers = workers;
    this.patienceMean = patienceMean;
    sums = sum();
  }

  /**
   * Over states, until those left no longer count.
   *
   * <p>Who finds w waiting is served with probability cμ / (cμ + (w + 1)θ), as a product of such
   * shares telescopes; and the time to move up a place depends not on who of those ahead left, or
   * how. (Mandelbaum and Zeltyn give the same as integrals.)
   */
  private Sums sum() {
    GrowingChain chain = new GrowingChain();
    double meanBusy = 0;
    for (int n = 1; n < workers; n++) {
      chain.grow(arrivalRate / (n * serviceRate));
      meanBusy = chain.mean(meanBusy, n);
    }
    double waitShare = 0;
    double meanQueue = 0;
    double servedWait = 0;
    double timeToFront = 0;
    for (int waiting = 0; waiting < MOST_WAITING; waiting++) {
      double nextRate = leaveRate(waiting + 1);
      timeToFront += 1 / nextRate;
      chain.grow(arrivalRate / leaveRate(waiting));
      meanBusy = chain.mean(meanBusy, workers);
      waitShare = chain.mean(waitShare, 1);
      meanQueue = chain.mean(meanQueue, waiting);
      servedWait = chain.mean(servedWait, leaveRate(0) / nextRate * timeToFront);
      if (chain.top() * queueAbove(waiting) <= NEGLIGIBLE * meanQueue) {
        return new Sums(waitShare, meanBusy, meanQueue, servedWait);
      }
    }
    throw new IllegalArgumentException(
        "too long a queue to sum: more than " + MOST_WAITING + " wait before they lose patience");
  }

  /** At which rate those in the system leave, served or not, while so many wait. */
  private double leaveRate(int waiting) {
    return workers * serviceRate + waiting / patienceMean;
  }

  /** A bound on what the states above add to the mean queue, for one in this state. */
  private double queueAbove(int waiting) {
    double ratio = arrivalRate / leaveRate(waiting + 1);
    double room = Math.max(1 - ratio, 0);
    return (waiting + 1 / room) * ratio / room;
  }

  @Override
  public String notation() {
    return "M/M/" + workers + "+M";
  }

  /** The share of arrivals that find no worker free. */
  public double waitShare() {
    return sums.waitShare;
  }

  /** The share of arrivals that lose patience: θ Lq / λ, as each who waits leaves at rate θ. */
  public double abandonShare() {
    return sums.meanQueue / patienceMean / arrivalRate;
  }

  /** The mean wait of those who are served, waiting or not. */
  public double meanWaitOfServed() {
    return sums.servedWait / (sums.meanBusy * serviceRate / arrivalRate);
  }

  /** The mean wait of those who lose patience; NaN if nobody ever does, to a double's range. */
  public double meanWaitOfAbandoning() {
    return (figures().meanWait() - sums.servedWait) / abandonShare();
  }

  /** Waits are over all arrivals, until service or until they leave. */
  @Override
  public QueueFigures figures() {
    return QueueFigures.abandoned(
        arrivalRate, sums.meanBusy * serviceRate, sums.meanBusy, workers, sums.meanQueue);
  }
}
