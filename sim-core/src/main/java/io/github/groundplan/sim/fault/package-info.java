/** What goes wrong, by plan. Start with {@link io.github.groundplan.sim.fault.Fault}. */
package io.github.groundplan.sim.fault;
