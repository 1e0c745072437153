package io.github.groundplan.site.figure.function;

import io.github.groundplan.sim.estimate.Amount;
import io.github.groundplan.sim.random.ExactMath;
import io.github.groundplan.site.figure.function.Parameter.Kind;
import io.github.groundplan.site.figure.value.Value;
import java.util.List;

/** Functions of plain arithmetic. */
final class Arithmetic {
  private Arithmetic() {}

  static List<Function> functions() {
    return List.of(
        Function.named("min", "The least of them.", all -> extreme(all, true))
            .with(Kind.ANY, "value", "value")
            .repeating(),
        Function.named("max", "The largest of them.", all -> extreme(all, false))
            .with(Kind.ANY, "value", "value")
            .repeating(),
        Function.named("ceil", "The next whole number that is enough.", Arithmetic::enough)
            .with(Kind.NUMBER, "number"),
        Function.named("floor", "The whole number that is not more.", Arithmetic::floor)
            .with(Kind.NUMBER, "number"),
        Function.named("round", "The nearest whole number.", Arithmetic::round)
            .with(Kind.NUMBER, "number"),
        Function.named("sqrt", "The square root.", Arithmetic::root).with(Kind.NUMBER, "number"),
        Function.named("exp", "e to this power.", all -> number(ExactMath.exp(all.number(0))))
            .with(Kind.NUMBER, "number"),
        Function.named("ln", "The natural logarithm.", all -> logarithm(all, 1))
            .with(Kind.NUMBER, "number"),
        Function.named("log2", "The logarithm to base 2.", all -> logarithm(all, 2))
            .with(Kind.NUMBER, "number"),
        Function.named("log10", "The logarithm to base 10.", all -> logarithm(all, 10))
            .with(Kind.NUMBER, "number"));
  }

  private static Value number(double number) {
    return Value.number(number);
  }

  private static Value extreme(Arguments all, boolean isLeast) {
    Value best = all.value(0);
    for (Value each : all.values()) {
      best = each.amount().isAtMost(best.amount()) == isLeast ? each : best;
    }
    return best;
  }

  private static Value enough(Arguments all) {
    return number(Amount.of(all.number(0)).roundedUp().value());
  }

  private static Value floor(Arguments all) {
    return number(-Amount.of(-all.number(0)).roundedUp().value());
  }

  private static Value round(Arguments all) {
    return number(Math.floor(all.number(0) + 0.5));
  }

  private static Value root(Arguments all) {
    if (all.number(0) < 0) {
      throw new IllegalArgumentException("there is no square root of less than nothing");
    }
    return number(Math.sqrt(all.number(0)));
  }

  private static Value logarithm(Arguments all, double base) {
    if (all.number(0) <= 0) {
      throw new IllegalArgumentException("there is a logarithm of what is above zero only");
    }
    double logarithm = ExactMath.log(all.number(0));
    return number(base == 1 ? logarithm : logarithm / ExactMath.log(base));
  }
}
