/**
 * Systems of parts that fail and are repaired: what their structure makes of their availability, by
 * closed forms and by simulation. Start with {@link
 * io.github.groundplan.sim.reliability.BlockDiagram}; {@link
 * io.github.groundplan.sim.reliability.Uptime} lets one run.
 */
package io.github.groundplan.sim.reliability;
