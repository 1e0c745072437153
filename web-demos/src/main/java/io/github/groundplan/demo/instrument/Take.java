package io.github.groundplan.demo.instrument;

import io.github.groundplan.sim.measure.Trace;

/** A run that is over, ready to be watched: the same calls made it, so it can be made again. */
public interface Take {
  /** All that happened. */
  Trace trace();
}
