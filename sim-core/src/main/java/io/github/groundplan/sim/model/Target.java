package io.github.groundplan.sim.model;

import io.github.groundplan.sim.policy.CallPolicy;

/**
 * A node to be called, with all its replicas.
 *
 * @param name of the node
 * @param route to its replicas, for one caller
 * @param policy what that caller does to get an answer
 */
public record Target(String name, Route route, CallPolicy policy) {}
