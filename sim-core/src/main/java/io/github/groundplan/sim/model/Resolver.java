package io.github.groundplan.sim.model;

/**
 * Looks names up (DNS), remembers the answer for a while, and passes calls on to the node behind it
 * if there is one. While the answer is remembered it costs nothing, even if the resolver is down.
 */
public final class Resolver extends Server {
  private final double ttlSeconds;
  private final int workLabel;
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

  @Override
  boolean servesThoughDown() {
    return isFresh();
  }

  @Override
  public double workSeconds(Call call) {
    return isFresh() ? 0 : super.workSeconds(call);
  }

  @Override
  public int workLabel(Call call) {
    return workLabel;
  }

  @Override
  void proceed(Call call) {
    if (!isFresh()) {
      freshUntil = environment().now() + ttlSeconds;
    }
    callBehind(call);
  }

  private boolean isFresh() {
    return environment().now() < freshUntil;
  }
}
