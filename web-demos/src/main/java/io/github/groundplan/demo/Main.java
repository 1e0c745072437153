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
}
