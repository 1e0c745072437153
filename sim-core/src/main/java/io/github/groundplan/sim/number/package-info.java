/**
 * Doubles taken apart, written down and read, alike on every platform. Start with {@link
 * io.github.groundplan.sim.number.Decimals}, which turns a double into text; {@link
 * io.github.groundplan.sim.number.Numeral} is the way back.
 */
package io.github.groundplan.sim.number;
