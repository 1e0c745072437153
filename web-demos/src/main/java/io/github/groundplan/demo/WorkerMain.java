package io.github.groundplan.demo;

import io.github.groundplan.demo.browser.Engine;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSMethod;

/** What a worker runs, in WebAssembly: the simulation without a page. */
public final class WorkerMain {
  private WorkerMain() {}

  /** Nothing happens until an exported method is called. */
  public static void main(String[] args) {}

  /** As {@link Main#traceHash}. */
  @JSExport
  @JSMethod("groundplanTraceHash")
  public static String traceHash(String id, String query) {
    return Engine.traceHash(Demos.find(id, "").orElseThrow(), query);
  }

  /** As {@link Main#longRun}. */
  @JSExport
  @JSMethod("groundplanLongRun")
  public static String longRun(
      String id, String material, String query, String engine, Engine.Listener listener) {
    return Engine.longRun(Demos.find(id, material).orElseThrow(), query, engine, listener);
  }
}
