/**
 * Doubles taken apart and written down, alike on every platform. Start with {@link
 * io.github.groundplan.sim.number.Decimals}, which turns a double into text.
 */
package io.github.groundplan.sim.number;
