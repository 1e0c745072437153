package io.github.groundplan.sim.theory;

/**
 * M/M/c/K: as {@link Mmc}, but with room for K in the system, those in service included; who finds
 * no room is turned away and does not come back. M/M/1/K is the case of one worker (Gross, Shortle,
 * Thompson, Harris, "Fundamentals of Queueing Theory", 4th ed., 2008, section 2.5).
 *
 * <p>Stable at any load. The means count those let in.
 */
public final class Mmck implements TimedQueueModel {
  private static final int MOST_PLACES = 1_000_000;

  private final double serviceRate;
  private final int workers;
  private final double[] probabilities;

  /**
   * @param arrivalRate λ of all who come, a second, above zero
   * @param serviceRate μ of each worker, a second, above zero
   * @param workers c, one or more
   * @param places K, at least as many as workers and at most a million
   * @throws IllegalArgumentException if one is out of range
   */
  public Mmck(double arrivalRate, double serviceRate, int workers, int places) {
    Require.positive("arrivalRate", arrivalRate);
    Require.positive("serviceRate", serviceRate);
    Require.positive("arrivalRate / serviceRate", arrivalRate / serviceRate);
    Require.workers(workers);
    Require.that(
        places >= workers && places <= MOST_PLACES,
        "places must be " + workers + " (the workers) to " + MOST_PLACES,
        places);
    this.serviceRate = serviceRate;
    this.workers = workers;
    probabilities =
        GrowingChain.probabilities(places, n -> arrivalRate / (Math.min(n, workers) * serviceRate));
  }

  @Override
  public String notation() {
    return "M/M/" + workers + "/" + places();
  }

  private int places() {
    return probabilities.length - 1;
  }

  /** The probability that n are in the system; zero above the places. */
  public double probability(int inSystem) {
    Require.atLeast(0, "inSystem", inSystem);
    return inSystem > places() ? 0 : probabilities[inSystem];
  }

  /** The share of those who come that is turned away: they find the last place taken. */
  public double blocking() {
    return probabilities[places()];
  }

  @Override
  public QueueFigures figures() {
    double meanBusy = 0;
    double meanQueue = 0;
    for (int n = 1; n <= places(); n++) {
      meanBusy += probabilities[n] * Math.min(n, workers);
      meanQueue += probabilities[n] * Math.max(n - workers, 0);
    }
    return QueueFigures.of(meanBusy * serviceRate, meanBusy, workers, meanQueue);
  }

  /** Who finds n ≥ c waits for n - c + 1 services to end, at the rate of all workers together. */
  @Override
  public Tail waitTail() {
    return stages().waitTail();
  }

  @Override
  public Tail responseTail() {
    return stages().responseTail();
  }

  private StagedWait stages() {
    return StagedWait.behind(probabilities, places() - 1, workers, serviceRate);
  }
}
