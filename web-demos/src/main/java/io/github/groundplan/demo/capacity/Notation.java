package io.github.groundplan.demo.capacity;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.number.Digits;
import io.github.groundplan.sim.estimate.Amount;
import io.github.groundplan.sim.estimate.Dimension;
import io.github.groundplan.sim.estimate.OrderOfMagnitude;
import io.github.groundplan.sim.estimate.Step;
import io.github.groundplan.sim.estimate.Term;
import io.github.groundplan.sim.number.Decimals;
import java.util.Optional;

/** Writes the amounts of an estimate for readers: rounded, with the unit as the field spells it. */
final class Notation {
  /** Below, zeros behind the point are no longer counted at a glance. */
  private static final double SMALL = 0.000995;

  private Notation() {}

  /** A term as it stands in a formula. */
  static String of(Term term) {
    return term.isShare() ? share(term.value()) : of(term.amount());
  }

  static String share(double share) {
    return Digits.shortFour(share * 100) + " %";
  }

  /** A number with as many digits as show that it is not whole yet. */
  private static String quotient(double value) {
    double rest = value - Math.floor(value);
    return value < 1_000 || rest == 0 ? number(value) : Digits.grouped(value, rest < 0.05 ? 4 : 1);
  }

  /** The numbers put into a step's formula, and what they give before it is rounded up. */
  static String numbers(Step step) {
    String numbers = step.formula().written(Notation::of);
    return step.isRoundedUp()
        ? numbers + " = " + quotient(step.formula().result().value()) + ", rounded up"
        : numbers;
  }

  static String of(Amount amount) {
    Dimension dimension = amount.dimension();
    double value = amount.value();
    if (dimension.exponent("B") > 0) {
      return bytes(value) + per(dimension);
    } else if (dimension.exponent("s") > 0) {
      // Seconds in a day are counted; a time is measured.
      return dimension.exponent("day") < 0 ? number(value) + " s" : Quantity.anyDuration(value);
    } else if (dimension.exponent("day") > 0) {
      return counted(value, "day");
    } else if (dimension.exponent("server") > 0) {
      return counted(value, "server");
    }
    return number(value) + per(dimension);
  }

  private static String counted(double count, String what) {
    return number(count) + " " + what + (count == 1 ? "" : "s");
  }

  /** For each second, day or year. */
  private static String per(Dimension dimension) {
    if (dimension.exponent("s") < 0) {
      return dimension.exponent("B") > 0 ? "/s" : " /s";
    }
    return dimension.exponent("day") < 0
        ? " a day"
        : dimension.exponent("year") < 0 ? " a year" : "";
  }

  /** Decimal: a kB is 1000 B. */
  static String bytes(double value) {
    return value > 0 && value < SMALL ? small(value) + " B" : Quantity.workedBytes(value);
  }

  /**
   * Digits in groups, as few as say enough: {@code 100,000,000}, {@code 2.5}, {@code 0.0123},
   * {@code 1.16 × 10⁻⁵}.
   */
  static String number(double value) {
    return value > 0 && value < SMALL ? small(value) : Digits.shortFour(value);
  }

  private static String small(double value) {
    int exponent = 0;
    double digits = value;
    for (; digits < 0.9995; exponent--) {
      digits *= 10;
    }
    return Decimals.fixed(digits, 2) + " × " + new OrderOfMagnitude(1, exponent).text();
  }

  /** The order of magnitude in base units: {@code 3 × 10⁴ /s}; empty for nothing and for shares. */
  static String order(Term term) {
    if (term.isShare()) {
      return "";
    }
    Optional<OrderOfMagnitude> order = OrderOfMagnitude.of(term.value());
    return order.isPresent() ? order.get().text() + unit(term.amount().dimension()) : "";
  }

  private static String unit(Dimension dimension) {
    String above = dimension.exponent("B") > 0 ? " B" : dimension.exponent("s") > 0 ? " s" : "";
    return above + per(dimension);
  }
}
