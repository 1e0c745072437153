package io.github.groundplan.sim.random;

/**
 * A stream of random numbers: xoshiro128** 1.1 of David Blackman and Sebastiano Vigna ("Scrambled
 * Linear Pseudorandom Number Generators", ACM TOMS 47, 2021), of period 2^128 - 1.
 *
 * <p>Only {@code int} and exact double arithmetic: a {@code long} is a BigInt in JavaScript.
 */
public final class RandomStream {
  private int s0;
  private int s1;
  private int s2;
  private int s3;

  /** How many ints were drawn and not yet given: none, the lower one, or both. */
  private int ahead;

  private int highAhead;
  private int lowAhead;

  /** The logarithm that both make. */
  private double logAhead;

  /** Takes a state that is not all zero. */
  RandomStream(int s0, int s1, int s2, int s3) {
    this.s0 = s0;
    this.s1 = s1;
    this.s2 = s2;
    this.s3 = s3;
  }

  /** Any of the 2^32 ints, each as likely. */
  public int nextInt() {
    if (ahead == 0) {
      return draw();
    }
    ahead--;
    return ahead == 1 ? highAhead : lowAhead;
  }

  private int draw() {
    int result = Integer.rotateLeft(s1 * 5, 7) * 9;
    int shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = Integer.rotateLeft(s3, 11);
    return result;
  }

  /** A multiple of 2^-53 in [0, 1), each as likely; takes two ints. */
  public double nextDouble() {
    return fraction(nextInt(), nextInt());
  }

  private static double fraction(int high, int low) {
    return ((high >>> 5) * 0x1p26 + (low >>> 6)) * 0x1p-53;
  }

  /** A multiple of 2^-53 in (0, 1], each as likely: for a logarithm. Takes two ints. */
  public double nextOpenDouble() {
    return 1 - nextDouble();
  }

  /**
   * The natural logarithm of {@link #nextOpenDouble}: an exponential of mean one, but for the sign.
   *
   * <p>The one after it is worked out at once, which costs nothing: nobody waits for it, so the
   * processor does it beside what the caller does next.
   */
  public double nextOpenLog() {
    double result = ahead == 2 ? logAhead : ExactMath.log(nextOpenDouble());
    highAhead = draw();
    lowAhead = draw();
    logAhead = ExactMath.log(1 - fraction(highAhead, lowAhead));
    ahead = 2;
    return result;
  }
}
