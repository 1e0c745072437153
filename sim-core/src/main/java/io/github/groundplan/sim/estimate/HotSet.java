package io.github.groundplan.sim.estimate;

import java.util.List;

/**
 * What a cache holds: a share of one day's reads, as if no object were read twice.
 *
 * @param readsADay requests that read
 * @param memory bytes
 */
public record HotSet(Step readsADay, Step memory) {
  static HotSet of(Service service, Planning planning, Traffic traffic) {
    Step readsADay =
        Step.of("reads a day", Formula.of(traffic.aDay().result()).times(service.reading()));
    Formula held =
        Formula.of(readsADay.result())
            .times(Term.of("one day", Amount.of(1, "day")))
            .times(planning.hot())
            .times(service.size());
    return new HotSet(readsADay, Step.of("cache memory", held));
  }

  /** In the order in which they follow from each other. */
  public List<Step> steps() {
    return List.of(readsADay, memory);
  }
}
