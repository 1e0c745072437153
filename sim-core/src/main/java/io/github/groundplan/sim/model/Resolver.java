package io.github.groundplan.sim.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks names up (DNS), remembers the answer for a while, and passes calls on to the node behind it
 * if there is one. While the answer is remembered it costs nothing, even if the resolver is down:
 * it stands for the callers' memory too, who go to the node behind by themselves.
 */
public final class Resolver extends Server {
  private final double ttlSeconds;
  private final int workLabel;
  private final List<Route> answers = new ArrayList<>();
  private double freshUntil = Double.NEGATIVE_INFINITY;

  /**
   * A resolver that remembers nothing yet.
   *
   * @param work a look-up
   * @param ttlSeconds how long an answer is remembered, zero or more
   */
  public Resolver(
      Environment environment, String name, Work work, Admission admission, double ttlSeconds) {
    super(environment, name, work, admission);
    this.ttlSeconds = ttlSeconds;
    workLabel = environment.number("look up");
  }

  /** From now on what is thought of the ends of a route is part of the answer. */
  public void answersBy(Route route) {
    answers.add(route);
  }

  @Override
  void accept(Call call) {
    call.isInMemory = isFresh();
    super.accept(call);
  }

  @Override
  boolean servesThoughDown() {
    return isFresh();
  }

  @Override
  public double workSeconds(Call call) {
    return needsLookUp(call) ? super.workSeconds(call) : 0;
  }

  @Override
  public int workLabel(Call call) {
    return workLabel;
  }

  @Override
  void proceed(Call call) {
    if (needsLookUp(call)) {
      freshUntil = environment().now() + ttlSeconds;
      for (Route route : answers) {
        route.remember();
      }
    }
    call.isInMemory = true;
    callBehind(call);
  }

  /** Who has the answer has nothing to do with the process any more. */
  @Override
  boolean isLostWithProcess(Call call) {
    return !call.isInMemory;
  }

  /** Not if the answer was remembered when the call came in, or has been learnt since. */
  private boolean needsLookUp(Call call) {
    return !call.isInMemory && !isFresh();
  }

  private boolean isFresh() {
    return environment().now() < freshUntil;
  }
}
