package io.github.groundplan.site.journey;

import io.github.groundplan.demo.laboratory.Laboratory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The simulation's mathematics, and Java's own arithmetic, have the same bits on every platform.
 */
@ExtendWith(Laboratories.Extension.class)
class ExactMathEverywhereIT {
  private static final int SEED = 3;
  private static final int CALLS = 10_000;
  private static final int OPERANDS = 200;

  @ParameterizedTest
  @EnumSource
  void eachFunctionAgreesWithTheJvmInTenThousandCalls(
      Platform platform, Laboratories laboratories) {
    String there = laboratories.call(platform, Program.LABORATORY, "groundplanMath", SEED, CALLS);
    Agreement.assertSame(platform, "mathematics", Laboratory.math(SEED, CALLS), there);
  }

  @ParameterizedTest
  @EnumSource
  void everyFormOfArithmeticAgreesWithTheJvm(Platform platform, Laboratories laboratories) {
    String there =
        laboratories.call(platform, Program.LABORATORY, "groundplanArithmetic", SEED, OPERANDS);
    Agreement.assertSame(platform, "arithmetic", Laboratory.arithmetic(SEED, OPERANDS), there);
  }
}
