package io.github.groundplan.sim.model;

import io.github.groundplan.sim.policy.CallPolicy;

/**
 * A node to be called, with all its replicas.
 *
 * @param name of the node
 * @param route to its replicas, for one caller
 * @param policy what that caller does to get an answer
 * @param exchange the labels of what is said
 */
public record Target(String name, Route route, CallPolicy policy, Exchange exchange) {
  /** A target of which nothing is known that is said to it. */
  public Target(String name, Route route, CallPolicy policy) {
    this(name, route, policy, Exchange.PLAIN);
  }
}
