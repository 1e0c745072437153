package io.github.groundplan.sim.policy;

import io.github.groundplan.sim.random.RandomStream;

/**
 * Any available target, each as likely. Takes one {@code nextDouble} for every choice, even if
 * nobody is there to choose.
 */
public final class RandomChoice implements Router {
  private final RandomStream stream;

  /** Draws from the stream, which should be the router's own. */
  public RandomChoice(RandomStream stream) {
    this.stream = stream;
  }

  @Override
  public int choose(Targets targets, int key) {
    double draw = stream.nextDouble();
    int available = Available.count(targets);
    return available == 0 ? NOBODY : Available.nth((int) (draw * available), targets);
  }
}
