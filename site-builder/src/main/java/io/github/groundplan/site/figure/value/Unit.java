package io.github.groundplan.site.figure.value;

import io.github.groundplan.sim.estimate.Amount;
import io.github.groundplan.sim.estimate.Dimension;
import io.github.groundplan.sim.number.Numeral;
import io.github.groundplan.sim.number.Numeral.Scale;

/**
 * A unit as authors write it.
 *
 * @param name as it stands behind a number
 * @param plural as readers see it behind another number than one
 * @param scale what it is worth in base units, but for {@code count}
 * @param count of so many of that it is made
 */
public record Unit(String name, String plural, Scale scale, int count, Dimension dimension) {
  /** Per cent. */
  public static final Unit PERCENT = new Unit("%", new Scale(-2, 0, 1, 1), Dimension.NONE);

  Unit(String name, Scale scale, Dimension dimension) {
    this(name, name, scale, 1, dimension);
  }

  /** So many of it, as it is written: rounded but once. */
  public Value of(Numeral numeral) {
    Amount amount = new Amount(numeral.times(scale) * count, dimension);
    return new Value(amount, equals(PERCENT));
  }

  /** One of it. */
  public Value one() {
    return of(Numeral.of("1"));
  }
}
