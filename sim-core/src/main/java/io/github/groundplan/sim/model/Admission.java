package io.github.groundplan.sim.model;

import io.github.groundplan.sim.policy.RateLimit;
import io.github.groundplan.sim.policy.Shedding;
import java.util.Optional;

/**
 * What a node turns away at its door. In a node of several replicas each has a limiter of its own.
 *
 * @param limit how many calls may come in, if limited
 * @param shedding which it turns away when there are many, if any
 */
public record Admission(Optional<RateLimit> limit, Optional<Shedding> shedding) {
  /** Lets all in. */
  public static Admission open() {
    return new Admission(Optional.empty(), Optional.empty());
  }
}
