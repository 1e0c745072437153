/**
 * What is seen of a run. Start with {@link io.github.groundplan.sim.measure.TraceRecorder}, to
 * which the parts of a model report, and {@link io.github.groundplan.sim.measure.Trace}, which is
 * what it has recorded.
 */
package io.github.groundplan.sim.measure;
