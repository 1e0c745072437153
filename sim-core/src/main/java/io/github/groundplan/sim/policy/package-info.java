/**
 * The rules by which parts of a system decide: when to try again, whom to ask, whom to turn away,
 * how many machines to run. Each is plain state and arithmetic, without a clock of its own, so it
 * can be understood and tested alone; the package {@code model} puts them to work. Start with
 * {@link io.github.groundplan.sim.policy.CallPolicy}, what a caller does, and {@link
 * io.github.groundplan.sim.policy.Router}, what a balancer does.
 */
package io.github.groundplan.sim.policy;
