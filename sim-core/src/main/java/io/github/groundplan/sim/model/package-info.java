/**
 * The parts of a request-driven system, to be wired together. Start with {@link
 * io.github.groundplan.sim.model.Client}, which sends requests; over a {@link
 * io.github.groundplan.sim.model.Link} they reach a {@link io.github.groundplan.sim.model.Node}: a
 * {@link io.github.groundplan.sim.model.Resolver}, a {@link io.github.groundplan.sim.model.Server}
 * or a {@link io.github.groundplan.sim.model.Database}.
 *
 * <p>The parts know nothing of screens: they tell the trace recorder what happens.
 */
package io.github.groundplan.sim.model;
