package io.github.groundplan.site.scenario;

import static io.github.groundplan.site.scenario.Key.optional;
import static io.github.groundplan.site.scenario.Key.required;
import static io.github.groundplan.site.scenario.Language.duration;
import static io.github.groundplan.site.scenario.Language.positive;
import static io.github.groundplan.site.scenario.Language.whole;

import io.github.groundplan.sim.scenario.Quantity;
import io.github.groundplan.sim.scenario.Section;
import java.util.List;
import java.util.Map;

/** Distributions of durations. */
final class DistributionKeys {
  private DistributionKeys() {}

  static void addTo(Map<Section, List<Key>> keys) {
    keys.put(Section.DISTRIBUTION, distribution());
    keys.put(Section.UNIFORM, uniform());
    keys.put(Section.ERLANG, List.of(stages(), mean()));
    keys.put(Section.LOGNORMAL, List.of(mean(), variation("0")));
    keys.put(Section.PARETO, pareto());
    keys.put(Section.HYPEREXP, List.of(mean(), variation("1")));
  }

  private static List<Key> distribution() {
    return List.of(
        optional(
            "constant", duration(), "", "10ms", "Always the same; `10ms` alone says the same."),
        optional(
            "exp",
            positive(Quantity.DURATION),
            "",
            "10ms",
            "Exponential with this mean, as it is without memory."),
        optional(
            "uniform",
            new ValueType.Nested(Section.UNIFORM),
            "",
            "{min: 5ms, max: 15ms}",
            "Anything between two durations, each as likely."),
        optional(
            "erlang",
            new ValueType.Nested(Section.ERLANG),
            "",
            "{k: 4, mean: 10ms}",
            "A sum of exponential stages: the more of them, the steadier."),
        optional(
            "lognormal",
            new ValueType.Nested(Section.LOGNORMAL),
            "",
            "{mean: 10ms, cv: 1}",
            "The exponential of a normal distribution: a long tail, as real services have."),
        optional(
            "pareto",
            new ValueType.Nested(Section.PARETO),
            "",
            "{min: 5ms, alpha: 2.5}",
            "A power law: a very long tail."),
        optional(
            "hyperexp",
            new ValueType.Nested(Section.HYPEREXP),
            "",
            "{mean: 10ms, cv: 3}",
            "Mostly short, sometimes long: one of two exponentials, each of which brings half of"
                + " the mean."));
  }

  private static List<Key> uniform() {
    return List.of(
        required("min", duration(), "5ms", "The shortest."),
        required("max", duration(), "15ms", "The longest, at least `min`."));
  }

  private static List<Key> pareto() {
    return List.of(
        required("min", positive(Quantity.DURATION), "5ms", "The shortest."),
        required(
            "alpha",
            new ValueType.Plain("0.1", "1000"),
            "2.5",
            "The smaller, the longer the tail: the mean is infinite up to 1, the variance up to 2."));
  }

  private static Key stages() {
    return required("k", whole(1, 1000), "4", "How many stages.");
  }

  private static Key mean() {
    return required("mean", positive(Quantity.DURATION), "10ms", "The mean.");
  }

  private static Key variation(String least) {
    return required(
        "cv",
        new ValueType.Plain(least, "1000"),
        "2",
        "The coefficient of variation: the standard deviation divided by the mean.");
  }
}
