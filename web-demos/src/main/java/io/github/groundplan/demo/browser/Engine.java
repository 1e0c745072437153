package io.github.groundplan.demo.browser;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.sim.measure.Trace;
import java.util.Map;

/** Runs demos without a page: in a worker, say. */
public final class Engine {
  private Engine() {}

  /**
   * Runs a demo to its end.
   *
   * @param query its state, as it stands in an address
   * @return the hash of the run's trace, which is the same on every platform
   */
  public static <M> String traceHash(Demo<M> demo, String query) {
    M opened = demo.open(State.parse(demo, Map.of(), query));
    Trace trace = demo.trace(demo.finished(opened));
    return trace.hash();
  }
}
