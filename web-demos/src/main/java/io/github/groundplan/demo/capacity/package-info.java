/**
 * Capacity: a calculator that works a service through, from its daily users to its servers, and
 * shows every step. Start with {@link io.github.groundplan.demo.capacity.Capacity}; {@link
 * io.github.groundplan.demo.capacity.Preset} holds what is assumed of which service, and the
 * arithmetic itself is in {@link io.github.groundplan.sim.estimate}.
 */
package io.github.groundplan.demo.capacity;
