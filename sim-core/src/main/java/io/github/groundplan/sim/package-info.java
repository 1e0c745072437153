/**
 * A discrete-event simulation of request-driven systems, in plain Java without dependencies.
 *
 * <p>Start with {@code kernel}, which runs events in their order, then {@code model}, whose parts
 * schedule them.
 */
package io.github.groundplan.sim;
