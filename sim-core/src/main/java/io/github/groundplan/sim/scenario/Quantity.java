package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.number.Numeral;
import io.github.groundplan.sim.number.Numeral.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A number with a unit. Within a scenario it is in the base unit: seconds, calls a second, shares
 * of one, bytes.
 *
 * <p>The bounds keep a run finite: time must move on from one event to the next, and a gap between
 * two events must be a number.
 */
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed.
public enum Quantity {
  /** In seconds: zero, or from a nanosecond to a hundred years. */
  DURATION(
      "a duration",
      "2s",
      "s",
      "1ns",
      "36500d",
      List.of(
          new Unit("ns", new Scale(-9, 0, 1, 1)),
          new Unit("us", new Scale(-6, 0, 1, 1)),
          new Unit("µs", new Scale(-6, 0, 1, 1)),
          new Unit("ms", new Scale(-3, 0, 1, 1)),
          new Unit("s", Scale.ONE),
          new Unit("m", new Scale(1, 0, 6, 1)),
          new Unit("h", new Scale(2, 0, 36, 1)),
          new Unit("d", new Scale(2, 5, 27, 1)))),
  /** In calls a second: zero, or from one in a thousand hours to a billion a second. */
  RATE(
      "a rate",
      "100/s",
      "/s",
      "0.001/h",
      "1000000000/s",
      List.of(
          new Unit("/s", Scale.ONE),
          new Unit("/m", new Scale(-1, 0, 1, 6)),
          new Unit("/h", new Scale(-2, 0, 1, 36)))),
  /** From 0 to 1. */
  SHARE("a share", "20%", "%", "0.000001%", "100%", List.of(new Unit("%", new Scale(-2, 0, 1, 1)))),
  /** A share that may be more than the whole: up to 100. */
  RATIO(
      "a share", "20%", "%", "0.000001%", "10000%", List.of(new Unit("%", new Scale(-2, 0, 1, 1)))),
  /** A multiple, from a millionth to a million. */
  FACTOR("a factor", "2x", "x", "0.000001x", "1000000x", List.of(new Unit("x", Scale.ONE))),
  /** In bytes: zero, or from one to a thousand terabytes. */
  SIZE("a size", "2kB", "B", "1B", "1000TB", sizes("")),
  /** In bytes a second: from one to a thousand terabytes. */
  BANDWIDTH("a bandwidth", "10MB/s", "B/s", "1B/s", "1000TB/s", sizes("/s"));

  private final String noun;
  private final String example;
  private final String baseUnit;
  private final String smallest;
  private final String largest;
  private final List<Unit> units;

  Quantity(
      String noun,
      String example,
      String baseUnit,
      String smallest,
      String largest,
      List<Unit> units) {
    this.noun = noun;
    this.example = example;
    this.baseUnit = baseUnit;
    this.smallest = smallest;
    this.largest = largest;
    this.units = units;
  }

  private record Unit(String name, Scale scale) {}

  private static List<Unit> sizes(String suffix) {
    return List.of(
        new Unit("B" + suffix, Scale.ONE),
        new Unit("kB" + suffix, new Scale(3, 0, 1, 1)),
        new Unit("MB" + suffix, new Scale(6, 0, 1, 1)),
        new Unit("GB" + suffix, new Scale(9, 0, 1, 1)),
        new Unit("TB" + suffix, new Scale(12, 0, 1, 1)),
        new Unit("KiB" + suffix, new Scale(0, 10, 1, 1)),
        new Unit("MiB" + suffix, new Scale(0, 20, 1, 1)),
        new Unit("GiB" + suffix, new Scale(0, 30, 1, 1)),
        new Unit("TiB" + suffix, new Scale(0, 40, 1, 1)));
  }

  /** What it is and how it looks: {@code a duration such as 2s}. */
  public String description() {
    return noun + " such as " + example;
  }

  /** The unit that it has within a scenario. */
  public String baseUnit() {
    return baseUnit;
  }

  /** The smallest value above zero. */
  public String smallest() {
    return smallest;
  }

  /** The largest value. */
  public String largest() {
    return largest;
  }

  /** The units in which it can be given. */
  public List<String> units() {
    List<String> names = new ArrayList<>();
    for (Unit unit : units) {
      names.add(unit.name());
    }
    return List.copyOf(names);
  }

  /**
   * The value in the base unit, whether in bounds or not, infinite if it is too large for a double;
   * empty if {@code text} is not a number with one of the units.
   */
  public OptionalDouble parse(String text) {
    int length = Numeral.length(text);
    String suffix = text.substring(length);
    for (Unit unit : units) {
      if (length > 0 && unit.name().equals(suffix)) {
        // A zero has no sign within a scenario.
        double value = Numeral.of(text.substring(0, length)).times(unit.scale());
        return OptionalDouble.of(value == 0 ? 0 : value);
      }
    }
    return OptionalDouble.empty();
  }

  /** The bound that a value in the base unit does not keep; empty if it keeps all. */
  public String violatedBound(double value, boolean mayBeZero) {
    if (value < 0 || (value == 0 && !mayBeZero)) {
      return mayBeZero ? "zero or more" : "above zero";
    }
    if (value > parse(largest).getAsDouble()) {
      return "at most " + largest;
    }
    boolean isTooSmall = value > 0 && value < parse(smallest).getAsDouble();
    return isTooSmall ? "at least " + smallest : "";
  }

  /** What to do about a text that is no such quantity; empty if there is nothing to say. */
  String hint(String text) {
    String bare = text.trim();
    String number = bare.substring(0, Numeral.length(bare));
    String unit = bare.substring(number.length()).trim();
    if (number.isEmpty()) {
      return "";
    }
    if (unit.isEmpty()) {
      return noun + " needs a unit: " + guess(number) + "?";
    }
    return units().contains(unit)
        ? "without a space: " + number + unit
        : noun + " ends in " + String.join(", ", units());
  }

  /** A number without a unit is meant in the base unit; but who writes 0.9 means 90 %. */
  private String guess(String number) {
    double percent = Numeral.of(number).times(new Scale(2, 0, 1, 1));
    boolean isFraction = baseUnit.equals("%") && Math.abs(percent) <= 100;
    return (isFraction ? Decimals.shortest(percent) : number) + baseUnit;
  }
}
