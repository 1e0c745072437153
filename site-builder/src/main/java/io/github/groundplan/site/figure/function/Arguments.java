package io.github.groundplan.site.figure.function;

import io.github.groundplan.sim.estimate.Dimension;
import io.github.groundplan.site.figure.value.Value;
import java.util.List;

/**
 * What a function is told.
 *
 * @param values one for each argument; of a name something, which is not looked at
 * @param names one for each argument; empty for a value
 */
public record Arguments(List<Value> values, List<String> names) {
  public Arguments {
    values = List.copyOf(values);
    names = List.copyOf(names);
  }

  int count() {
    return values.size();
  }

  Value value(int index) {
    return values.get(index);
  }

  /** In base units. */
  double number(int index) {
    return values.get(index).number();
  }

  /** Of a whole number, cut off where an int ends. */
  int whole(int index) {
    return (int) number(index);
  }

  String name(int index) {
    return names.get(index);
  }

  /** Of a rate, or of a mean time, how often a second. */
  double service(int index) {
    double number = number(index);
    return value(index).is(Value.RATE) ? number : 1 / number;
  }

  Dimension dimension(int index) {
    return value(index).amount().dimension();
  }
}
