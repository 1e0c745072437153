/**
 * A clock and the events to come. Start with {@link io.github.groundplan.sim.kernel.Simulation},
 * which runs {@link io.github.groundplan.sim.kernel.EventHandler}s in the order that {@link
 * io.github.groundplan.sim.kernel.EventQueue} keeps.
 */
package io.github.groundplan.sim.kernel;
