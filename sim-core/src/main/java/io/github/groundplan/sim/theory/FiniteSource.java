package io.github.groundplan.sim.theory;

/**
 * M/M/c//N: N users who think, ask, wait for the answer and think again; or N machines that break
 * down, and c who repair them (Gross, Shortle, Thompson, Harris, "Fundamentals of Queueing Theory",
 * 4th ed., 2008, section 2.8). Service is exponential; of the time to think the mean alone counts
 * (Baskett, Chandy, Muntz, Palacios, Journal of the ACM 22, 1975).
 *
 * <p>Stable at any load: who waits does not ask.
 */
public final class FiniteSource implements TimedQueueModel {
  private static final int MOST_USERS = 1_000_000;

  private final double serviceRate;
  private final double thinkMean;
  private final int workers;
  private final int users;
  private final double[] probabilities;

  /**
   * @param users N, one to a million
   * @param thinkMean from an answer to the next request, in seconds, above zero
   * @param serviceRate μ of each worker, a second, above zero
   * @param workers c, one or more
   * @throws IllegalArgumentException if one is out of range
   */
  public FiniteSource(int users, double thinkMean, double serviceRate, int workers) {
    Require.that(users >= 1 && users <= MOST_USERS, "users must be 1 to " + MOST_USERS, users);
    Require.positive("thinkMean", thinkMean);
    Require.positive("serviceRate", serviceRate);
    Require.positive("thinkMean * serviceRate", thinkMean * serviceRate);
    Require.workers(workers);
    this.users = users;
    this.thinkMean = thinkMean;
    this.serviceRate = serviceRate;
    this.workers = workers;
    probabilities = probabilities(users);
  }

  private double[] probabilities(int users) {
    return GrowingChain.probabilities(
        users, n -> (users - n + 1) / (thinkMean * serviceRate * Math.min(n, workers)));
  }

  @Override
  public String notation() {
    return "M/M/" + workers + "//" + users;
  }

  /** The probability that n users wait or are served; zero above the number of users. */
  public double probability(int inSystem) {
    Require.atLeast(0, "inSystem", inSystem);
    return inSystem > users ? 0 : probabilities[inSystem];
  }

  @Override
  public QueueFigures figures() {
    double meanBusy = 0;
    double meanQueue = 0;
    for (int n = 1; n <= users; n++) {
      meanBusy += probabilities[n] * Math.min(n, workers);
      meanQueue += probabilities[n] * Math.max(n - workers, 0);
    }
    return QueueFigures.of(meanBusy * serviceRate, meanBusy, workers, meanQueue);
  }

  /**
   * First come first served. A request finds the others as if its own user did not exist (Sevcik
   * and Mitrani, "The Distribution of Queuing Network States at Input and Output Instants", Journal
   * of the ACM 28, 1981).
   */
  @Override
  public Tail waitTail() {
    return stages().waitTail();
  }

  @Override
  public Tail responseTail() {
    return stages().responseTail();
  }

  private StagedWait stages() {
    if (users <= workers) {
      return new StagedWait(new double[] {1}, workers, serviceRate);
    }
    return StagedWait.behind(probabilities(users - 1), users - 1, workers, serviceRate);
  }
}
