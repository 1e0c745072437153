/**
 * A discrete-event simulation of request-driven systems, in plain Java without dependencies: the
 * same seed gives the same run on the JVM, in JavaScript and in WebAssembly, to the last bit.
 *
 * <p>Start with {@code kernel}, which runs events in their order, then {@code model}, whose parts
 * schedule them; {@code measure} records what happens, {@code random} draws, and {@code number}
 * writes doubles down and reads them.
 */
package io.github.groundplan.sim;
