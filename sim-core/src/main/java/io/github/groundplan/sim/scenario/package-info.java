/**
 * Systems described as data, and the language in which people write them. Start with {@link
 * io.github.groundplan.sim.scenario.Scenario}, the description.
 */
package io.github.groundplan.sim.scenario;
