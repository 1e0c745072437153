package io.github.groundplan.site.figure.value;

import io.github.groundplan.sim.estimate.Dimension;

/**
 * In what a value is told.
 *
 * @param behindOne as it stands behind the number 1: {@code day}; empty for a plain number
 * @param behindMany as it stands behind all others: {@code days}
 * @param worth of one, in base units
 */
public record Measure(String behindOne, String behindMany, double worth, Dimension dimension) {
  /** Of plain numbers. */
  public static final Measure PLAIN = new Measure("", "", 1, Dimension.NONE);

  /** Of shares. */
  public static final Measure PERCENT = of(Unit.PERCENT);

  /** A unit. */
  public static Measure of(Unit unit) {
    return new Measure(unit.name(), unit.plural(), unit.one().number(), unit.dimension());
  }

  /** What the value of this measure is, for each of a unit: {@code MB/s}, {@code /h}. */
  public Measure per(Unit unit) {
    String rest = "/" + unit.name();
    double each = unit.one().number();
    Dimension both = dimension.per(unit.dimension());
    return new Measure(behindOne + rest, behindMany + rest, worth / each, both);
  }

  /** A number of them, with a space that no line ends at. */
  String behind(String number) {
    String name = number.equals("1") ? behindOne : behindMany;
    boolean isTight = name.isEmpty() || name.startsWith("/");
    return isTight ? number + name : number + Notation.SPACE + name;
  }
}
