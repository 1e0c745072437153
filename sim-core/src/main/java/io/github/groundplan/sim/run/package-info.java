/**
 * Scenarios under way. Start with {@link io.github.groundplan.sim.run.Run}, which brings a {@link
 * io.github.groundplan.sim.scenario.Scenario} to life; {@link io.github.groundplan.sim.run.Report}
 * is what was measured of it.
 */
package io.github.groundplan.sim.run;
