package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.model.Path;

/**
 * What it costs to call a node.
 *
 * @param from a node, a population of clients, or {@link Scenario#CLIENTS}
 * @param to a node
 */
public record LinkSpec(String from, String to, Path path) {}
