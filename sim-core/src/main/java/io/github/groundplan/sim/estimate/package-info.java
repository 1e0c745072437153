/**
 * Arithmetic on the back of an envelope that carries its units and shows its steps.
 *
 * <p>An {@link io.github.groundplan.sim.estimate.Amount} is a number with a {@link
 * io.github.groundplan.sim.estimate.Dimension}; adding bytes to seconds throws. A {@link
 * io.github.groundplan.sim.estimate.Formula} chains named amounts, so that it can be written in
 * words, with the numbers put in, and as its result, and the three cannot disagree. A {@link
 * io.github.groundplan.sim.estimate.Step} is a formula whose result has a name, ready for the next.
 *
 * <p>{@link io.github.groundplan.sim.estimate.OrderOfMagnitude} and {@link
 * io.github.groundplan.sim.estimate.Yardsticks} say what a result amounts to. {@link
 * io.github.groundplan.sim.estimate.ServiceEstimate} is the sheet of a service that stores and
 * serves objects; start there.
 *
 * <p>Nothing is rounded here, except where a step says so. Who writes a number for a reader rounds
 * it: every method that writes takes the notation as a function.
 */
package io.github.groundplan.sim.estimate;
