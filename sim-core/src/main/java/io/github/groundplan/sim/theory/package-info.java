/**
 * Closed forms of queueing theory, reliability and scaling, each with its source, to print beside
 * what a run measured and to hold the simulation against.
 *
 * <p>Start with {@link io.github.groundplan.sim.theory.Mmc}. Every {@link
 * io.github.groundplan.sim.theory.QueueModel} gives its means as {@link
 * io.github.groundplan.sim.theory.QueueFigures}; a {@link
 * io.github.groundplan.sim.theory.TimedQueueModel} knows its percentiles too, by a {@link
 * io.github.groundplan.sim.theory.Tail}. What is unstable or impossible is refused with an {@link
 * java.lang.IllegalArgumentException} whose message says why.
 *
 * <p>Times are in seconds and rates are per second, or in any other unit used throughout.
 */
package io.github.groundplan.sim.theory;
