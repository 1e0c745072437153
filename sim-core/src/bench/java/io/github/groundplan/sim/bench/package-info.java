/**
 * Benchmarks of the kernel against a loop written by hand and against two other simulation
 * libraries. Start with {@link io.github.groundplan.sim.bench.Benchmarks}, which runs them all and
 * prints the ratios; docs/benchmarks.md says how and tells the figures.
 */
package io.github.groundplan.sim.bench;
