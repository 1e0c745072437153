package io.github.groundplan.demo.browser;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.LongRunTask;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.sim.measure.Trace;
import java.util.Map;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Runs demos without a page: in a worker, say. */
public final class Engine {
  private static final double MILLIS_BETWEEN_NEWS = 50;
  private static final int EVENTS_BETWEEN_LOOKS = 4096;

  private Engine() {}

  /** Hears how much of a long run is done. */
  @JSFunctor
  public interface Listener extends JSObject {
    /** Told a share from 0 to 1. */
    void accept(double share);
  }

  /**
   * Runs a million requests to the end, at one go.
   *
   * @param query the demo's state, as it stands in an address
   * @param name of what runs it, for the reader
   * @param listener is told at the start and then some twenty times a second
   * @return for {@code LongRunResult.read}
   */
  public static String longRun(Demo<?> demo, String query, String name, Listener listener) {
    LongRunTask task = LongRunTask.of(demo, query);
    double told = Browser.now();
    listener.accept(0);
    while (task.advance(EVENTS_BETWEEN_LOOKS)) {
      if (Browser.now() - told > MILLIS_BETWEEN_NEWS) {
        told = Browser.now();
        listener.accept(task.share());
      }
    }
    return task.result(name);
  }

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
