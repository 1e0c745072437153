package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Constant;

/**
 * {@link Mg1} with the percentiles of wait and response, first come first served, for the services
 * that have a form of them.
 */
public final class TimedMg1 implements TimedQueueModel {
  private final Mg1 means;
  private final Tail waitTail;
  private final Tail responseTail;

  /**
   * @param arrivalRate λ, a second, above zero
   * @param service constant, exponential, Erlang of at most 200 stages or hyperexponential, of a
   *     mean above zero and below 1 / λ
   * @throws IllegalArgumentException if one is out of range, the worker cannot keep up, or the
   *     service is none of the four
   */
  public TimedMg1(double arrivalRate, Distribution service) {
    means = new Mg1(arrivalRate, service);
    if (service instanceof Constant) {
      double constant = service.mean();
      Tail wait = new ConstantServiceTail(arrivalRate, constant);
      waitTail = wait;
      responseTail = seconds -> seconds < constant ? 1 : wait.above(seconds - constant);
    } else {
      PhaseService phases = PhaseService.of(service);
      waitTail = phases.waitTail(means.utilisation());
      responseTail = phases.responseTail(means.utilisation());
    }
  }

  @Override
  public String notation() {
    return means.notation();
  }

  @Override
  public QueueFigures figures() {
    return means.figures();
  }

  @Override
  public Tail waitTail() {
    return waitTail;
  }

  @Override
  public Tail responseTail() {
    return responseTail;
  }
}
