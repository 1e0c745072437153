package io.github.groundplan.sim.validation;

import java.util.List;

/** All experiments. */
final class Catalogue {
  static final List<Family> FAMILIES =
      List.of(
          WorkerQueues.unbounded(),
          WorkerQueues.general(),
          WorkerQueues.bounded(),
          LossSystems.noQueue(),
          LossSystems.bulkheads(),
          LossSystems.rateLimits(),
          LossSystems.shedding(),
          Disciplines.priorities(),
          Disciplines.sharing(),
          Disciplines.deviations(),
          ClosedSystems.users(),
          ClosedSystems.networks(),
          Patience.exponential(),
          Patience.constant(),
          Networks.tandems(),
          Networks.heldWorkers(),
          Networks.forks(),
          Networks.links(),
          Balancing.random(),
          Balancing.inTurn(),
          Balancing.powerOfTwo(),
          Balancing.shares(),
          CallPolicies.timeouts(),
          CallPolicies.retries(),
          CallPolicies.hedges(),
          CallPolicies.breakers(),
          Caching.shares(),
          Caching.recent(),
          ArrivalPatterns.constant(),
          ArrivalPatterns.changing(),
          ArrivalPatterns.brokers(),
          FaultPlans.availability(),
          Laws.laws());

  private Catalogue() {}

  static List<Experiment> experiments() {
    return FAMILIES.stream().flatMap(family -> family.experiments().stream()).toList();
  }

  /** Of each family a few that are done soon. */
  static List<Experiment> quick() {
    return experiments().stream()
        .filter(experiment -> experiment.name().endsWith("at 0.5"))
        .toList();
  }
}
