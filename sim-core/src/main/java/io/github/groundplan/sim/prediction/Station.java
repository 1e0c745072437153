package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.theory.Tail;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * One machine in the long run. What is not known is NaN.
 *
 * @param law what is known, and by what
 * @param rate calls that come, a second
 * @param means of all calls together
 * @param losses of those that come
 * @param waitOf the mean wait of one priority, in seconds
 * @param responseTail of wait and hold together, of those who are served
 */
record Station(
    Law law,
    double rate,
    Means means,
    Losses losses,
    IntToDoubleFunction waitOf,
    Optional<Tail> responseTail) {

  static Station unknown(String reason, double rate) {
    return none(Verdict.UNKNOWN, reason, rate);
  }

  static Station unstable(String reason, double rate) {
    return none(Verdict.UNSTABLE, reason, rate);
  }

  private static Station none(Verdict verdict, String reason, double rate) {
    return new Station(
        new Law(verdict, "", "", reason),
        rate,
        Means.UNKNOWN,
        Losses.UNKNOWN,
        priority -> Double.NaN,
        Optional.empty());
  }

  /** The same, known by another law. */
  Station by(Law other) {
    return new Station(other, rate, means, losses, waitOf, responseTail);
  }

  /** The same, though each call is served in the end. */
  Station losingNone() {
    return new Station(law, rate, means, Losses.NONE, waitOf, responseTail);
  }

  /** The same with another tail of the response. */
  Station withTail(Optional<Tail> other) {
    return new Station(law, rate, means, losses, waitOf, other);
  }

  Verdict verdict() {
    return law.verdict;
  }

  String model() {
    return law.model;
  }

  String reason() {
    return law.reason;
  }

  /** Whether the mean wait is known. */
  boolean isKnown() {
    return law.verdict == Verdict.EXACT || law.verdict == Verdict.APPROXIMATE;
  }

  /** The share of calls that are served. */
  double servedShare() {
    return 1 - losses.rejectedShare - losses.abandonedShare;
  }

  /**
   * What is known of a machine, and by what.
   *
   * @param verdict how much is known
   * @param model in Kendall's notation or in words; empty if none fits
   * @param source of the model
   * @param reason why not all is known; empty if it is
   */
  record Law(Verdict verdict, String model, String source, String reason) {
    /** A model that fits, and gives all that is asked. */
    static Law exact(String model, String source) {
      return new Law(Verdict.EXACT, model, source, "");
    }

    Law named(String other) {
      return new Law(verdict, other, source, reason);
    }

    /** A model that nearly fits. */
    Law approximate(String why) {
      return new Law(Verdict.APPROXIMATE, model, source, why);
    }
  }

  /**
   * Averages over time, and over calls.
   *
   * @param utilisation mean share of busy workers; 0 without a limit to them
   * @param queued how many wait
   * @param waiting how long those wait who are served, in seconds
   * @param inSystem how many wait or are in service; NaN where that depends on nodes behind
   */
  record Means(double utilisation, double queued, double waiting, double inSystem) {
    static final Means UNKNOWN = busyOnly(Double.NaN);

    static Means busyOnly(double utilisation) {
      return new Means(utilisation, Double.NaN, Double.NaN, Double.NaN);
    }
  }

  /**
   * Calls that are not served.
   *
   * @param rejectedShare of calls that are turned away
   * @param abandonedShare of calls that leave the queue
   */
  record Losses(double rejectedShare, double abandonedShare) {
    static final Losses UNKNOWN = new Losses(Double.NaN, Double.NaN);
    static final Losses NONE = new Losses(0, 0);
  }
}
