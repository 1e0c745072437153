package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.ExactMath;

/**
 * Many equal servers, each an M/M/1 queue; every request looks at d of them, drawn at random, and
 * joins the shortest (Vvedenskaya, Dobrushin, Karpelevich, "Queueing System with Selection of the
 * Shortest of Two Queues: An Asymptotic Approach", Problems of Information Transmission 32, 1996;
 * Mitzenmacher, "The Power of Two Choices in Randomized Load Balancing", IEEE Transactions on
 * Parallel and Distributed Systems 12, 2001, section 2).
 *
 * <p>Exact in the limit of endlessly many servers only; with one choice it is exact for any number.
 * Figures are of one server.
 */
public final class PowerOfChoices implements TimedQueueModel {
  private static final double NEGLIGIBLE = 1e-20;

  private final double arrivalRate;
  private final double serviceRate;
  private final int choices;

  /**
   * @param arrivalRate λ for each server, a second, above zero
   * @param serviceRate μ of each server, a second, above the arrival rate
   * @param choices d, one or more
   * @throws IllegalArgumentException if one is out of range, or a server cannot keep up
   */
  public PowerOfChoices(double arrivalRate, double serviceRate, int choices) {
    Require.positive("arrivalRate", arrivalRate);
    Require.positive("serviceRate", serviceRate);
    Require.atLeast(1, "choices", choices);
    Require.stable(arrivalRate, serviceRate, 1);
    this.arrivalRate = arrivalRate;
    this.serviceRate = serviceRate;
    this.choices = choices;
  }

  @Override
  public String notation() {
    return choices == 1 ? "M/M/1 each" : "mean field of " + choices + " choices";
  }

  /**
   * The share of servers with so many requests or more: ρ to the power of 1 + d + d² + ..., of as
   * many terms as requests.
   *
   * @param requests zero or more
   * @throws IllegalArgumentException if it is negative
   */
  public double shareWithAtLeast(int requests) {
    Require.atLeast(0, "requests", requests);
    double d = choices;
    double exponent = choices == 1 ? requests : (ExactMath.pow(d, requests) - 1) / (d - 1);
    return ExactMath.pow(arrivalRate / serviceRate, exponent);
  }

  /** Lq is the sum of the shares with two or more, and the rest follows by Little's law. */
  @Override
  public QueueFigures figures() {
    if (choices == 1) {
      return new Mm1(arrivalRate, serviceRate).figures();
    }
    double meanQueue = 0;
    for (int n = highest(); n >= 2; n--) {
      meanQueue += shareWithAtLeast(n);
    }
    return QueueFigures.of(arrivalRate, arrivalRate / serviceRate, 1, meanQueue);
  }

  @Override
  public Tail waitTail() {
    return choices == 1 ? new Mm1(arrivalRate, serviceRate).waitTail() : stages().waitTail();
  }

  @Override
  public Tail responseTail() {
    return choices == 1
        ? new Mm1(arrivalRate, serviceRate).responseTail()
        : stages().responseTail();
  }

  /**
   * A request finds k others where all of its choices have k or more and not all have more: s(k)^d
   * - s(k + 1)^d, which is (s(k + 1) - s(k + 2)) / ρ.
   */
  private StagedWait stages() {
    double[] shares = new double[highest()];
    for (int k = 0; k < shares.length; k++) {
      shares[k] = (shareWithAtLeast(k + 1) - shareWithAtLeast(k + 2)) * (serviceRate / arrivalRate);
    }
    return new StagedWait(shares, 1, serviceRate);
  }

  /** So few servers have more requests that they no longer count; below a hundred by far. */
  private int highest() {
    int requests = 1;
    while (shareWithAtLeast(requests + 1) > NEGLIGIBLE * shareWithAtLeast(2)) {
      requests++;
    }
    return requests;
  }
}
