/**
 * What queueing theory says of a scenario before it is run, and where it says nothing and why.
 *
 * <p>Start with {@link io.github.groundplan.sim.prediction.Prediction}. It follows the calls from
 * the clients through the nodes: {@link io.github.groundplan.sim.prediction.Flow} is how often a
 * machine is called and what is known of the gaps, {@link
 * io.github.groundplan.sim.prediction.Delay} how long a worker is held where nobody's queue has a
 * part in it, and {@link io.github.groundplan.sim.prediction.Station} the model that fits both, of
 * those in {@link io.github.groundplan.sim.theory}. Times are in seconds and rates per second.
 */
package io.github.groundplan.sim.prediction;
