package io.github.groundplan.sim.validation;

import io.github.groundplan.sim.random.Distribution;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The values that experiments are made of. Services take a second on average. */
final class Grid {
  static final List<Double> LOADS = List.of(0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95);

  /** Of systems that stay stable whatever is asked of them. */
  static final List<Double> LOADS_AND_OVERLOAD = List.of(0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.5);

  static final List<Integer> WORKERS = List.of(1, 2, 5, 10, 50);

  static final Distribution EXPONENTIAL = new Distribution.Exponential(1);

  /** A service, and what it is called in the name of an experiment. */
  record Service(String name, Distribution distribution) {}

  static final List<Service> GENERAL =
      List.of(
          new Service("constant", new Distribution.Constant(1)),
          new Service("Erlang-4", new Distribution.Erlang(4, 1)),
          new Service("lognormal cv 1.5", new Distribution.LogNormal(1, 1.5)),
          new Service("hyperexponential cv 2", new Distribution.HyperExponential(1, 2)));

  /** The exponential one too. */
  static final List<Service> ALL =
      Stream.concat(Stream.of(new Service("exponential", EXPONENTIAL)), GENERAL.stream()).toList();

  private Grid() {}

  /** A number as it stands in names. */
  static String text(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
