package io.github.groundplan.sim.validation;

import java.util.List;

/** All experiments. */
final class Catalogue {
  static final List<Family> FAMILIES =
      List.of(
          WorkerQueues.unbounded(),
          WorkerQueues.general(),
          WorkerQueues.bounded(),
          WorkerQueues.boundedGeneral(),
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
          Links.links(),
          Balancing.random(),
          Balancing.inTurn(),
          Balancing.powerOfTwo(),
          Balancing.shares(),
          CallPolicies.timeouts(),
          RetryPolicies.retries(),
          CallPolicies.hedges(),
          CallPolicies.breakers(),
          Caching.shares(),
          Caching.recent(),
          ArrivalPatterns.constant(),
          ArrivalPatterns.changing(),
          ArrivalPatterns.brokers(),
          FaultPlans.availability(),
          Laws.laws());

  /** Of each family one or a few that are done soon: for every build. */
  static final List<String> QUICK =
      """
      M/M/1 at 0.5
      M/M/2 at 0.5
      M/M/10 at 0.5
      M/M/50 at 0.5
      M/G/1 constant at 0.5
      M/G/1 Erlang-4 at 0.5
      M/G/1 uniform at 0.5
      M/M/1/2 at 0.5
      M/M/2/3 at 0.5
      M/M/10/11 at 0.5
      M/G/1/2 Erlang-4 at 0.5
      M/G/1/6 hyperexponential cv 2 at 0.8
      M/G/1/1 hyperexponential cv 2 at 0.5
      M/G/5/5 lognormal cv 1.5 at 0.8
      bulkhead of 5
      bucket of 2 at 0.8
      bucket of 5 at 0.95
      shed 0.5 of M/M/1 at 0.8
      shed the less urgent of M/M/1
      priorities, Erlang-4 at 0.5
      M/G/1-PS hyperexponential cv 2 at 0.5
      M/G/5-PS Erlang-4 at 0.5
      FIFO M/M/1 at 0.5
      LIFO M/M/1 at 0.5
      10 users, exponential thoughts, M/M/1 at 0.6
      10 users, shared worker, Erlang-4
      network of 3 stations, 10 users
      M/M/2+M, patience 0.5 s, at 0.8
      M/M/1+D, patience 2 s, at 0.8
      tandem of 2 at 0.5
      worker held at 0.5
      5 workers held, no queue
      slowest of 5
      slower of 2 queues at 0.5
      link with jitter
      link of so much bandwidth at 0.8
      link that loses 0.3
      random of 2 at 0.5
      round-robin of 2 at 0.5
      weights 3 and 2
      timeout of 2 s, no queue
      timeout of 3 s, M/M/1 at 0.3
      3 attempts, 0.7 fail, fixed, jitter full
      3 attempts, 0.7 fail, exponential, jitter none
      2 tiers of 3 attempts, 0.7 fail
      budget of 0.2, 0.9 fail
      second copy after 1 s
      breaker open for 10 s
      cache with hits of 0.9
      name known for 1 s
      LRU of 2 of 50 keys
      keys known for 5 s
      D/M/1 at 0.5
      D/D/1/1 at 1
      wave from 1/s to 5/s
      spike from 1/s to 4/s, half of the time
      broker, 1 consumer at 0.5
      one node, down for 0.2
      two in parallel, down for 0.2 and 0.3
      balancer with health checks
      D/G/5
      """
          .lines()
          .toList();

  private Catalogue() {}

  static List<Experiment> experiments() {
    return FAMILIES.stream().flatMap(family -> family.experiments().stream()).toList();
  }

  static List<Experiment> quick() {
    return experiments().stream().filter(experiment -> QUICK.contains(experiment.name())).toList();
  }
}
