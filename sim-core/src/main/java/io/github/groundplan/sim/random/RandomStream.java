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

  /** Takes a state that is not all zero. */
  RandomStream(int s0, int s1, int s2, int s3) {
    this.s0 = s0;
    this.s1 = s1;
    this.s2 = s2;
    this.s3 = s3;
  }

  /** Any of the 2^32 ints, each as likely. */
  public int nextInt() {
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
    int high = nextInt() >>> 5;
    int low = nextInt() >>> 6;
    return (high * 0x1p26 + low) * 0x1p-53;
  }

  /** A multiple of 2^-53 in (0, 1], each as likely: for a logarithm. Takes two ints. */
  public double nextOpenDouble() {
    return 1 - nextDouble();
  }
}
