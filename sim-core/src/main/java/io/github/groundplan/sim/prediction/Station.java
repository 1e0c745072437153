package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.theory.Tail;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * One machine in the long run. What is not known is NaN.
 *
 * @param verdict how much is known
 * @param model in Kendall's notation or in words; empty if none fits
 * @param source of the model
 * @param reason why not all is known; empty if it is
 * @param rate calls that come, a second
 * @param utilisation mean share of busy workers; 0 without a limit to them
 * @param queueMean how many wait
 * @param waitMean of those who are served, in seconds
 * @param inSystemMean how many wait or are in service; NaN where that depends on nodes behind
 * @param rejectedShare of calls that are turned away
 * @param abandonedShare of calls that leave the queue
 * @param waitOf the mean wait of one priority, in seconds
 * @param responseTail of wait and hold together, of those who are served
 */
record Station(
    Verdict verdict,
    String model,
    String source,
    String reason,
    double rate,
    double utilisation,
    double queueMean,
    double waitMean,
    double inSystemMean,
    double rejectedShare,
    double abandonedShare,
    IntToDoubleFunction waitOf,
    Optional<Tail> responseTail) {

  static Station unknown(String reason, double rate) {
    return new Station(
        Verdict.UNKNOWN,
        "",
        "",
        reason,
        rate,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        priority -> Double.NaN,
        Optional.empty());
  }

  static Station unstable(String reason, double rate) {
    Station none = unknown(reason, rate);
    return none.with(Verdict.UNSTABLE);
  }

  Station with(Verdict other) {
    return new Station(
        other,
        model,
        source,
        reason,
        rate,
        utilisation,
        queueMean,
        waitMean,
        inSystemMean,
        rejectedShare,
        abandonedShare,
        waitOf,
        responseTail);
  }

  /** The same, though each call is served in the end. */
  Station losingNone() {
    return new Station(
        verdict,
        model,
        source,
        reason,
        rate,
        utilisation,
        queueMean,
        waitMean,
        inSystemMean,
        0,
        0,
        waitOf,
        responseTail);
  }

  Station named(String other) {
    return new Station(
        verdict,
        other,
        source,
        reason,
        rate,
        utilisation,
        queueMean,
        waitMean,
        inSystemMean,
        rejectedShare,
        abandonedShare,
        waitOf,
        responseTail);
  }

  Station because(String other) {
    return new Station(
        verdict,
        model,
        source,
        other,
        rate,
        utilisation,
        queueMean,
        waitMean,
        inSystemMean,
        rejectedShare,
        abandonedShare,
        waitOf,
        responseTail);
  }

  /** Whether the mean wait is known. */
  boolean isKnown() {
    return verdict == Verdict.EXACT || verdict == Verdict.APPROXIMATE;
  }

  /** The share of calls that are served. */
  double servedShare() {
    return 1 - rejectedShare - abandonedShare;
  }
}
