/**
 * What is seen of a run. Start with {@link io.github.groundplan.sim.measure.TraceRecorder}, to
 * which the parts of a model report, and {@link io.github.groundplan.sim.measure.Trace}, which is
 * what it has recorded.
 *
 * <p>Of observations that each count once: {@link io.github.groundplan.sim.measure.Tally}, {@link
 * io.github.groundplan.sim.measure.LatencyHistogram}. Of a level that lasts: {@link
 * io.github.groundplan.sim.measure.TimeAverage}. How far to trust a mean: {@link
 * io.github.groundplan.sim.measure.Replications} of independent runs, and {@link
 * io.github.groundplan.sim.measure.BatchMeans} of one long run, each of which gives an {@link
 * io.github.groundplan.sim.measure.Interval}. None allocates for an observation, and no memory
 * grows but a trace's.
 */
package io.github.groundplan.sim.measure;
