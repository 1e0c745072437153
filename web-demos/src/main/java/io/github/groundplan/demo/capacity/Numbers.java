package io.github.groundplan.demo.capacity;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.demo.number.Digits;
import io.github.groundplan.sim.estimate.Amount;
import io.github.groundplan.sim.estimate.ServiceEstimate;
import io.github.groundplan.sim.estimate.Step;
import io.github.groundplan.sim.estimate.Yardstick;
import io.github.groundplan.sim.estimate.Yardsticks;
import io.github.groundplan.sim.number.Decimals;
import java.util.ArrayList;
import java.util.List;

/** The results that a design rests on, each with its order of magnitude and a yardstick. */
final class Numbers {
  private final ServiceEstimate estimate;

  private Numbers(ServiceEstimate estimate) {
    this.estimate = estimate;
  }

  /** The readouts of a calculation, in the order of the screen; unknown while they are hidden. */
  static List<Readout> of(Calculation calculation) {
    List<Readout> known = new Numbers(calculation.estimate()).all();
    if (calculation.isShown()) {
      return known;
    }
    List<Readout> hidden = new ArrayList<>();
    for (Readout readout : known) {
      hidden.add(Readout.unknown(readout.metric(), readout.name(), ""));
    }
    return hidden;
  }

  private List<Readout> all() {
    Step average = estimate.traffic().average();
    Step peak = estimate.traffic().peak();
    Step servers = estimate.fleet().servers();
    return List.of(
        readout("qps-average", "Requests, average", average, atFullRate(average)),
        readout("qps-peak", "Requests, peak", peak, atFullRate(peak)),
        kept("storage-day", "New data a day", estimate.storage().aDay(), "one copy; "),
        kept("storage-total", "Storage", estimate.storage().total(), ""),
        sent(
            "bandwidth-in",
            "Bandwidth in",
            estimate.bandwidth().in(),
            estimate.bandwidth().inAtPeak()),
        sent(
            "bandwidth-out",
            "Bandwidth out",
            estimate.bandwidth().out(),
            estimate.bandwidth().outAtPeak()),
        held("cache-memory", "Cache memory", estimate.hotSet().memory()),
        readout(
            "servers",
            "Servers",
            servers,
            "each " + Notation.share(estimate.planning().plannedLoad()) + " full at the peak"));
  }

  private static Readout readout(String metric, String name, Step step, String yardstick) {
    String order = Notation.order(step.result());
    String aside = order.isEmpty() ? yardstick : order + ": " + yardstick;
    return new Readout(metric, name, step.value(), Notation.of(step.result()), aside);
  }

  /** How many servers would be full with it. */
  private String atFullRate(Step rate) {
    double share = rate.value() / estimate.service().serverRate();
    if (share <= 1) {
      return Digits.shortThree(share * 100).equals("0")
          ? "hardly anything for one server"
          : Digits.shortThree(share * 100) + " % of one server";
    }
    double count = Amount.of(share).roundedUp().value();
    return "what " + Quantity.count(count) + " servers sustain";
  }

  private static Readout kept(String metric, String name, Step step, String which) {
    return readout(metric, name, step, which + fits(step, Yardsticks.storage()));
  }

  private static Readout held(String metric, String name, Step step) {
    return readout(metric, name, step, fits(step, Yardsticks.memory()));
  }

  private static Readout sent(String metric, String name, Step step, Step atPeak) {
    String yardstick =
        step.value() == 0
            ? "nothing to send"
            : Notation.of(atPeak.result()) + " at the peak, " + takes(atPeak);
    return readout(metric, name, step, yardstick);
  }

  private static String takes(Step step) {
    Yardsticks.Comparison held = Yardsticks.bandwidth().hold(step.result().amount());
    Yardstick yardstick = held.yardstick();
    return held.isOne() ? yardstick.one() : Quantity.count(held.count()) + " " + yardstick.many();
  }

  /** Into what it goes; a day's worth of bytes is held against bytes. */
  private static String fits(Step step, Yardsticks yardsticks) {
    if (step.value() == 0) {
      return "nothing to keep";
    }
    Yardsticks.Comparison held = yardsticks.hold(Amount.of(step.value(), "B"));
    Yardstick yardstick = held.yardstick();
    return held.isOne()
        ? "fits in " + yardstick.one()
        : "takes " + Quantity.count(held.count()) + " " + yardstick.many();
  }

  /** What the sheet comes to, in a sentence or two. */
  static String sentence(Calculation calculation) {
    if (!calculation.isShown()) {
      return "The results are hidden until you have made a guess, or would rather not. Every step"
          + " below says how it is worked out.";
    }
    ServiceEstimate estimate = calculation.estimate();
    return Notation.of(estimate.traffic().average().result())
        + " on average and "
        + Notation.of(estimate.traffic().peak().result())
        + " at the peak, for which it takes "
        + Notation.of(estimate.fleet().servers().result())
        + ". After "
        + span(calculation)
        + ", "
        + Notation.of(estimate.storage().total().result())
        + " are kept.";
  }

  /** The retention in words: {@code 5 years}, {@code 30 days}. */
  static String span(Calculation calculation) {
    double days = calculation.inputs().amount(Inputs.RETENTION);
    double years = days / 365;
    if (days < 365) {
      return Decimals.shortest(days) + (days == 1 ? " day" : " days");
    }
    return Digits.shortThree(years) + (years == 1 ? " year" : " years");
  }
}
