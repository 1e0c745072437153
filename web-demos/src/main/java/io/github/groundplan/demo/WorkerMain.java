package io.github.groundplan.demo;

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
    return Main.traceHash(id, query);
  }
}
