package io.github.groundplan.sim.validation;

import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A scenario whose runs are held against theory.
 *
 * @param name tells it from all others; its seeds follow from it
 * @param scenario for runs that measure about so many seconds, after a tenth of that for warming
 *     up; its own seed and length do not matter
 * @param isTimed whether runs measure just so long, as what happens depends on the time; else they
 *     measure just so many requests
 * @param load of what is busiest, from 0; how narrow the intervals have to be depends on it
 * @param requestRate requests a second, about
 * @param inSystem requests under way, about
 */
record Experiment(
    String name,
    DoubleFunction<Scenario> scenario,
    boolean isTimed,
    double load,
    double requestRate,
    double inSystem,
    List<Prediction> predictions) {
  /** From here on runs have to be so long that wider intervals will do. */
  private static final double HIGH_LOAD = 0.9;

  Experiment {
    predictions = List.copyOf(predictions);
  }

  /** An experiment without predictions yet. */
  static Experiment of(
      String name, Scenario scenario, double load, double requestRate, double inSystem) {
    return new Experiment(name, seconds -> scenario, false, load, requestRate, inSystem, List.of());
  }

  /** An experiment on a scenario that depends on how long it is run. */
  static Experiment timed(String name, DoubleFunction<Scenario> scenario, double requestRate) {
    return new Experiment(name, scenario, true, 0.5, requestRate, 5, List.of());
  }

  /** The same with more predictions. */
  Experiment expecting(Prediction... more) {
    List<Prediction> all = new ArrayList<>(predictions);
    all.addAll(List.of(more));
    return new Experiment(name, scenario, isTimed, load, requestRate, inSystem, all);
  }

  /** The same with something allowed to all predictions. */
  Experiment allowing(Allowance allowance) {
    List<Prediction> all =
        predictions.stream().map(prediction -> prediction.allowing(allowance)).toList();
    return new Experiment(name, scenario, isTimed, load, requestRate, inSystem, all);
  }

  /** The same in another scenario. */
  Experiment in(Scenario other) {
    return new Experiment(
        name, seconds -> other, isTimed, load, requestRate, inSystem, predictions);
  }

  /** The same with more predictions, if a condition holds. */
  Experiment expectingIf(boolean condition, Prediction... more) {
    return condition ? expecting(more) : this;
  }

  /** The largest half-width of an interval, relative to what theory says. */
  double target() {
    // Loads such as 0.9 are computed: a hair below is not below.
    return load < HIGH_LOAD - 1e-9 ? 0.01 : 0.02;
  }
}
