package io.github.groundplan.demo.laboratory;

import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.random.ExactMath;

/** Calls of the simulation's own mathematics, and of its printing of numbers. */
final class MathCalls {
  private final Operands operands;
  private final Lines lines = new Lines();

  private MathCalls(int seed) {
    operands = new Operands(seed);
  }

  static String lines(int seed, int count) {
    MathCalls calls = new MathCalls(seed);
    for (int i = 0; i < count; i++) {
      calls.log();
      calls.exp();
      calls.pow();
      calls.log1p();
      calls.expm1();
      calls.cosTurns();
      calls.round();
      calls.text();
    }
    return calls.lines.text();
  }

  private void log() {
    double x =
        switch (operands.below(3)) {
          case 0 -> operands.share();
          case 1 -> 1 + (operands.share() - 0.5) / (1 << operands.below(31));
          default -> operands.anyDouble();
        };
    lines.add("log " + Lines.bits(x), ExactMath.log(x));
  }

  private void exp() {
    double x = operands.below(2) == 0 ? operands.share() * 1500 - 750 : operands.anyDouble();
    lines.add("exp " + Lines.bits(x), ExactMath.exp(x));
  }

  private void pow() {
    double base =
        switch (operands.below(3)) {
          case 0 -> operands.share();
          case 1 -> 1 + (operands.share() - 0.5) / (1 << operands.below(31));
          default -> operands.anyDouble();
        };
    double exponent =
        operands.below(2) == 0 ? operands.everydayDouble() / 1000 : operands.anyDouble();
    String call = "pow " + Lines.bits(base) + ' ' + Lines.bits(exponent);
    try {
      lines.add(call, ExactMath.pow(base, exponent));
    } catch (IllegalArgumentException refusal) {
      lines.add(call, "refused");
    }
  }

  private void log1p() {
    double x = smallOrAny();
    lines.add("log1p " + Lines.bits(x), ExactMath.log1p(x));
  }

  private void expm1() {
    double x = smallOrAny();
    lines.add("expm1 " + Lines.bits(x), ExactMath.expm1(x));
  }

  private double smallOrAny() {
    return operands.below(2) == 0
        ? (operands.share() - 0.5) / (1 << operands.below(31))
        : operands.anyDouble();
  }

  private void cosTurns() {
    double x = operands.below(2) == 0 ? operands.share() * 8 - 4 : operands.anyDouble();
    String call = "cosTurns " + Lines.bits(x);
    try {
      lines.add(call, ExactMath.cosTurns(x));
    } catch (IllegalArgumentException refusal) {
      lines.add(call, "refused");
    }
  }

  private void round() {
    double x = operands.below(2) == 0 ? (operands.below(4001) - 2000) * 0.5 : operands.anyDouble();
    lines.add("round " + Lines.bits(x), ExactMath.round(x));
  }

  private void text() {
    double x = operands.anyDouble();
    String call = "text " + Lines.bits(x);
    if (Math.abs(x) <= Double.MAX_VALUE) {
      lines.add(call, Decimals.shortest(x) + ' ' + Decimals.fixed(x, operands.below(10)));
    } else {
      lines.add(call, Decimals.text(x));
    }
  }
}
