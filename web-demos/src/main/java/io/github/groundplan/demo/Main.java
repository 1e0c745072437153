package io.github.groundplan.demo;

import io.github.groundplan.demo.browser.Engine;
import io.github.groundplan.demo.browser.Page;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSMethod;

/** What a page runs: {@code groundplanDemos()} wakes the demos that stand on it. */
public final class Main {
  private Main() {}

  /** Wakes every demo of the page. */
  public static void main(String[] args) {
    Page.wake(Demos::find);
  }

  /**
   * Runs a demo to its end, without a page.
   *
   * @param id of the demo
   * @param query its state, as it stands in an address
   * @return the hash of the run's trace
   */
  @JSExport
  @JSMethod("groundplanTraceHash")
  public static String traceHash(String id, String query) {
    return Engine.traceHash(Demos.find(id, "").orElseThrow(), query);
  }

  /**
   * Runs a million requests without a page.
   *
   * @param id of the demo
   * @param material what it was made of; may be empty
   * @param query its state, as it stands in an address
   * @param engine what runs it, for the reader
   * @param listener is told how much is done
   * @return the result, as {@code LongRunResult} writes it
   */
  @JSExport
  @JSMethod("groundplanLongRun")
  public static String longRun(
      String id, String material, String query, String engine, Engine.Listener listener) {
    return Engine.longRun(Demos.find(id, material).orElseThrow(), query, engine, listener);
  }
}
