package io.github.groundplan.demo.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The run of a million requests that a reader may ask for: it goes on beside the page. */
public sealed interface LongRun {
  /** Pressing this control asks for it. */
  String RUN = "run-million";

  /** Pressing this control calls it off. */
  String CANCEL = "cancel";

  /** Requests in a long run. */
  int REQUESTS = 1_000_000;

  /** What there is to say when one of these follows another: a few words, or nothing. */
  static String turn(LongRun before, LongRun after) {
    if (after instanceof Done) {
      return "A million requests are measured.";
    }
    if (after instanceof Failed failed) {
      return failed.reason();
    }
    boolean wasUnderWay = before instanceof UnderWay;
    return after instanceof UnderWay
        ? wasUnderWay ? "" : "A million requests are under way."
        : wasUnderWay ? "The million requests were called off." : "";
  }

  /** Nobody asked for it, or it was called off. */
  record None() implements LongRun {}

  /**
   * Under way.
   *
   * @param share done, from 0 to 1
   */
  record UnderWay(double share) implements LongRun {}

  /**
   * Over.
   *
   * @param figures by their names in a report's JSON, {@code latency.p99} say; what is not known is
   *     not there
   * @param traceHash the fingerprint of all that happened
   * @param seconds how long it took, by the reader's clock
   * @param engine what ran it, for the reader: {@code WebAssembly}
   * @param state of the demo when it was asked for, as it stands in an address; empty if unknown
   */
  record Done(
      Map<String, Double> figures, String traceHash, double seconds, String engine, String state)
      implements LongRun {
    public Done {
      figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** Of a state that is not known. */
    public Done(Map<String, Double> figures, String traceHash, double seconds, String engine) {
      this(figures, traceHash, seconds, engine, "");
    }
  }

  /**
   * It could not be done.
   *
   * @param reason a sentence
   */
  record Failed(String reason) implements LongRun {}
}
