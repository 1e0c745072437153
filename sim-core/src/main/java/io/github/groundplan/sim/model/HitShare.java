package io.github.groundplan.sim.model;

import io.github.groundplan.sim.random.RandomStream;

/**
 * Contents of which nothing is known but how often they are what was asked for. Something old is
 * always at hand.
 */
public final class HitShare implements Cache.Contents {
  private final double share;
  private final RandomStream stream;

  /**
   * Contents that are a hit with the same probability each time.
   *
   * @param cache its name, for the random stream
   * @param share from 0 to 1
   */
  public HitShare(Environment environment, String cache, double share) {
    this.share = share;
    stream = environment.stream(cache + ".hit");
  }

  @Override
  public boolean holds(int key, double now) {
    return stream.nextDouble() < share;
  }

  @Override
  public void store(int key, double now) {}

  @Override
  public boolean heldOnce(int key) {
    return true;
  }

  @Override
  public void clear() {}
}
