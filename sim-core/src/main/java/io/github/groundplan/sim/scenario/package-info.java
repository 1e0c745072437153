/**
 * Systems described as data, and their runs. Start with {@link
 * io.github.groundplan.sim.scenario.Scenario}; {@link
 * io.github.groundplan.sim.scenario.ScenarioReader} makes one from a document and says what is wrong
 * with it, {@link io.github.groundplan.sim.scenario.Run} brings it to life and {@link
 * io.github.groundplan.sim.scenario.Report} tells what was measured.
 */
package io.github.groundplan.sim.scenario;
