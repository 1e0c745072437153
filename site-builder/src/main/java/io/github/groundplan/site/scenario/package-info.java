/**
 * Scenarios in files and in pages: {@link io.github.groundplan.site.scenario.ScenarioFile} reads
 * one, or tells its mistakes as an author wants to read them.
 */
package io.github.groundplan.site.scenario;
