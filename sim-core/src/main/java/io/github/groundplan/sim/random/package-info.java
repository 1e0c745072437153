/**
 * Randomness that is the same on every platform. Start with {@link
 * io.github.groundplan.sim.random.RandomStreams}, which gives every random input a stream of its
 * own, and {@link io.github.groundplan.sim.random.Distribution}, which draws from it.
 */
package io.github.groundplan.sim.random;
