/**
 * The demo <em>scenario</em>: shows any system that an author describes. Start with {@link
 * io.github.groundplan.demo.scenario.ScenarioDemo}.
 */
package io.github.groundplan.demo.scenario;
