package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Constant;
import io.github.groundplan.sim.random.Distribution.Erlang;
import io.github.groundplan.sim.random.Distribution.Exponential;

/**
 * GI/M/1: independent gaps between arrivals, exponential service, one worker, an unbounded queue,
 * first come first served (Kleinrock, "Queueing Systems, Volume 1: Theory", 1975, section 6.4).
 *
 * <p>D/M/1 is the case of constant gaps. Of k servers that get Poisson arrivals in turn
 * (round-robin), each is E<sub>k</sub>/M/1, with an {@link Erlang} gap of k stages.
 */
public final class Gm1 implements TimedQueueModel {
  private final Distribution gap;
  private final double serviceRate;

  /** 1 - σ, where σ is the share of arrivals that find the worker busy. */
  private final double freeShare;

  /**
   * @param gap between arrivals: constant, exponential, Erlang or hyperexponential
   * @param serviceRate μ, a second, above zero
   * @throws IllegalArgumentException if one is out of range, the worker cannot keep up, or the gap
   *     is none of the four
   */
  public Gm1(Distribution gap, double serviceRate) {
    Require.positive("mean of the gap", gap.mean());
    Require.positive("serviceRate", serviceRate);
    Require.stable(1 / gap.mean(), serviceRate, 1);
    this.gap = gap;
    this.serviceRate = serviceRate;
    freeShare = solve();
  }

  /**
   * The root in (0, 1) of x = 1 - A(μx), where A is the gap's transform, in Kleinrock's σ = 1 - x:
   * below it the right side is larger, above it smaller.
   */
  private double solve() {
    double low = 0;
    double high = 1;
    for (double middle = 0.5; low < middle && middle < high; middle = (low + high) / 2) {
      if (LaplaceTransform.complement(gap, serviceRate * middle) > middle) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  @Override
  public String notation() {
    if (gap instanceof Constant) {
      return "D/M/1";
    }
    if (gap instanceof Erlang erlang) {
      return "E" + erlang.stages() + "/M/1";
    }
    return gap instanceof Exponential ? "M/M/1" : "GI/M/1";
  }

  /** σ, the share of arrivals that find the worker busy; not the utilisation, but for Poisson. */
  public double waitShare() {
    return 1 - freeShare;
  }

  /** W = σ / μ(1 - σ), and the rest by Little's law. */
  @Override
  public QueueFigures figures() {
    double arrivalRate = 1 / gap.mean();
    double wait = waitShare() / (serviceRate * freeShare);
    return QueueFigures.of(arrivalRate, arrivalRate / serviceRate, 1, arrivalRate * wait);
  }

  /** P(W &gt; t) = σ e^(-μ(1 - σ)t). */
  @Override
  public Tail waitTail() {
    return new ExponentialTail(waitShare(), serviceRate * freeShare);
  }

  @Override
  public Tail responseTail() {
    return new ExponentialTail(1, serviceRate * freeShare);
  }
}
