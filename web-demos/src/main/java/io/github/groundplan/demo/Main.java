package io.github.groundplan.demo;

import io.github.groundplan.demo.availability.Nines;
import io.github.groundplan.demo.browser.Engine;
import io.github.groundplan.demo.browser.Page;
import io.github.groundplan.demo.capacity.Capacity;
import io.github.groundplan.demo.httplifecycle.HttpLifecycle;
import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.demo.killacomponent.KillAComponent;
import io.github.groundplan.demo.latencythroughput.LatencyThroughput;
import io.github.groundplan.demo.percentiles.PercentilesDemo;
import io.github.groundplan.demo.quiz.QuizKind;
import io.github.groundplan.demo.scaling.Scaling;
import io.github.groundplan.demo.scenario.ScenarioKind;
import io.github.groundplan.demo.sendrequest.SendRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSMethod;

/**
 * What a page runs: {@code groundplanDemos()} wakes the demos that are near.
 *
 * <p>A page loads what it needs: the front end's build cuts the compiled program into what is
 * common and what hangs on the entrance of one demo alone, and calls the entrances of those that
 * the page has loaded.
 */
public final class Main {
  /**
   * By id. The one static state there is, as scripts of a page have nothing else in common: it
   * grows while they are read, and not later.
   */
  private static final Map<String, Supplier<DemoKind>> LOADED = new HashMap<>();

  private Main() {}

  /** Wakes the demos that have come near since the last call. */
  public static void main(String[] args) {
    Page.wake(Main::find);
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
    return Engine.traceHash(find(id, "").orElseThrow(), query);
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
    return Engine.longRun(find(id, material).orElseThrow(), query, engine, listener);
  }

  /** The entrance of {@code send-request}. */
  @JSExport
  @JSMethod("groundplanDemo_send_request")
  public static void sendRequest() {
    LOADED.put("send-request", SendRequest::new);
  }

  /** The entrance of {@code http-lifecycle}. */
  @JSExport
  @JSMethod("groundplanDemo_http_lifecycle")
  public static void httpLifecycle() {
    LOADED.put("http-lifecycle", HttpLifecycle::new);
  }

  /** The entrance of {@code latency-throughput}. */
  @JSExport
  @JSMethod("groundplanDemo_latency_throughput")
  public static void latencyThroughput() {
    LOADED.put("latency-throughput", LatencyThroughput::new);
  }

  /** The entrance of {@code scaling}. */
  @JSExport
  @JSMethod("groundplanDemo_scaling")
  public static void scaling() {
    LOADED.put("scaling", Scaling::new);
  }

  /** The entrance of {@code availability}. */
  @JSExport
  @JSMethod("groundplanDemo_availability")
  public static void availability() {
    LOADED.put("availability", Nines::new);
  }

  /** The entrance of {@code kill-a-component}. */
  @JSExport
  @JSMethod("groundplanDemo_kill_a_component")
  public static void killAComponent() {
    LOADED.put("kill-a-component", KillAComponent::new);
  }

  /** The entrance of {@code percentiles}. */
  @JSExport
  @JSMethod("groundplanDemo_percentiles")
  public static void percentiles() {
    LOADED.put("percentiles", PercentilesDemo::new);
  }

  /** The entrance of {@code capacity}. */
  @JSExport
  @JSMethod("groundplanDemo_capacity")
  public static void capacity() {
    LOADED.put("capacity", Capacity::new);
  }

  /** The entrance of {@code quiz}. */
  @JSExport
  @JSMethod("groundplanDemo_quiz")
  public static void quiz() {
    LOADED.put("quiz", QuizKind::new);
  }

  /** The entrance of {@code scenario}. */
  @JSExport
  @JSMethod("groundplanDemo_scenario")
  public static void scenario() {
    LOADED.put("scenario", ScenarioKind::new);
  }

  static DemoKind loaded(String id) {
    return LOADED.get(id).get();
  }

  private static Optional<Demo<?>> find(String id, String material) {
    Supplier<DemoKind> loaded = LOADED.get(id);
    return loaded == null ? Optional.empty() : loaded.get().demoOf(material);
  }
}
