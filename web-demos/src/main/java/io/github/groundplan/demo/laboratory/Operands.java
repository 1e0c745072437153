package io.github.groundplan.demo.laboratory;

import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;

/** Random operands that do not spare the corners: extremes turn up among everyday values. */
final class Operands {
  private static final double[] DOUBLES = {
    0.0,
    -0.0,
    1,
    -1,
    0.5,
    -0.5,
    1.5,
    -2.5,
    0x1.fffffffffffffp-2,
    0x1p31,
    -0x1p31,
    0x1p32,
    0x1p52 + 1,
    0x1p53,
    Double.MIN_VALUE,
    -Double.MIN_VALUE,
    Double.MIN_NORMAL,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.NaN
  };
  private static final int[] INTS = {
    0, 1, -1, 2, -2, 31, 32, 33, 255, 65535, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE
  };

  private final RandomStream stream;

  /** Operands that depend on nothing but the seed, which is 0 or more. */
  Operands(int seed) {
    stream = RandomStreams.of(seed).named("laboratory");
  }

  /** The corners of the ints, among them those whose quotient or product overflows. */
  static int[] cornerInts() {
    return INTS.clone();
  }

  /** The corners of the doubles: zeros of both signs, the largest, the smallest, the infinite. */
  static double[] cornerDoubles() {
    return DOUBLES.clone();
  }

  /** From 0, inclusive, to the bound, exclusive. */
  int below(int bound) {
    return (int) (stream.nextDouble() * bound);
  }

  /** A uniform draw from [0, 1). */
  double share() {
    return stream.nextDouble();
  }

  /** Of either sign and between 2^-21 and 2^20 in size: sums of these are seldom exact. */
  double everydayDouble() {
    double size = (1 + stream.nextDouble()) * 0.5;
    int steps = below(41) - 20;
    double scaled = steps < 0 ? size / (1 << -steps) : size * (1 << steps);
    return stream.nextInt() < 0 ? -scaled : scaled;
  }

  /** Any bits at all: subnormals, infinities and what is not a number among them. */
  double anyBits() {
    long high = stream.nextInt();
    return Double.longBitsToDouble(high << 32 | (stream.nextInt() & 0xffff_ffffL));
  }

  double anyDouble() {
    return switch (below(4)) {
      case 0 -> DOUBLES[below(DOUBLES.length)];
      case 1 -> anyBits();
      default -> everydayDouble();
    };
  }

  int anyInt() {
    return switch (below(3)) {
      case 0 -> INTS[below(INTS.length)];
      case 1 -> below(2001) - 1000;
      default -> stream.nextInt();
    };
  }

  long anyLong() {
    long high = anyInt();
    return high << 32 ^ anyInt();
  }
}
