package io.github.groundplan.sim.random;

/**
 * All the randomness of one run: a stream for each name, made from the seed and that name alone.
 *
 * <p>A stream a random input keeps inputs apart: a change that makes one part draw more often
 * leaves the draws of all others as they were (common random numbers).
 */
public final class RandomStreams {
  /** 2^32 divided by the golden ratio, made odd: the step of a Weyl sequence. */
  private static final int GOLDEN_STEP = 0x9e3779b9;

  private static final long LARGEST_SEED = 0xffff_ffffL;

  private final int seed;

  private RandomStreams(int seed) {
    this.seed = seed;
  }

  /**
   * The streams of a seed.
   *
   * @param seed from 0 to 2^32 - 1
   * @throws IllegalArgumentException if the seed is out of range
   */
  public static RandomStreams of(long seed) {
    if (seed < 0 || seed > LARGEST_SEED) {
      throw new IllegalArgumentException("seed must be 0 to 4294967295: " + seed);
    }
    return new RandomStreams((int) seed);
  }

  /**
   * The stream of a name, from its start: two calls give two streams that draw the same.
   *
   * <p>Name and seed are hashed into two words (MurmurHash3), from each of which two words of state
   * follow as in splitmix32: a Weyl step, then the finaliser, which is a bijection. So the two
   * words of a pair differ, and the state is never all zero, which the generator could not leave.
   *
   * @param name what is drawn, as {@code server.service}
   */
  public RandomStream named(String name) {
    int first = Mixing.hash(name, seed);
    int second = Mixing.hash(name, Mixing.finish(seed + GOLDEN_STEP));
    return new RandomStream(step(first, 1), step(second, 1), step(first, 2), step(second, 2));
  }

  private static int step(int word, int steps) {
    return Mixing.finish(word + steps * GOLDEN_STEP);
  }
}
