package io.github.groundplan.demo.scaling;

import io.github.groundplan.demo.film.Figures;
import io.github.groundplan.demo.film.Moment;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.sim.measure.LatencyHistogram;
import java.util.ArrayList;
import java.util.List;

/**
 * The readouts. What stands there is of this moment; what is measured of requests is of the run so
 * far, with the last seconds beside it.
 */
final class Numbers {
  private static final double LATELY_SECONDS = 5;
  private static final String LATELY = "last 5 s: ";

  private final Situation now;
  private final List<Readout> all = new ArrayList<>();

  private Numbers(Situation now) {
    this.now = now;
  }

  static List<Readout> of(Situation now) {
    Numbers numbers = new Numbers(now);
    numbers.addMachines();
    if (now.moment.isPresent()) {
      numbers.addMeasured(now.moment.get());
    } else {
      numbers.add("utilisation", "Utilisation", Double.NaN, "", "");
      numbers.add("queue", "Waiting", 0, "0", room());
      numbers.addUnknownLatency();
      numbers.add("dropped-share", "Dropped", Double.NaN, "", "");
    }
    numbers.addCost();
    return numbers.all;
  }

  private void add(String metric, String name, double raw, String text, String aside) {
    all.add(
        Double.isNaN(raw)
            ? Readout.unknown(metric, name, aside)
            : new Readout(metric, name, raw, text, aside));
  }

  private void addMachines() {
    String coming =
        now.booting > 0
            ? now.booting + " booting"
            : now.draining > 0 ? now.draining + " draining" : "ten at most";
    add("servers", "Servers", now.serving, Quantity.count(now.serving), coming);
    String larger =
        now.sizeToCome > now.size
            ? now.sizeToCome + " × booting"
            : World.LARGEST_SIZE + " × at most";
    add("size", "Size of each", now.size, now.size + " ×", larger);
  }

  private void addMeasured(Moment seen) {
    double seconds = seen.seconds();
    double before = Math.max(0, seconds - LATELY_SECONDS);
    double busy = now.run().utilisation(0, seconds);
    double lately = now.run().utilisation(before, seconds);
    add("utilisation", "Utilisation", busy, Quantity.fineShare(busy), LATELY + share(lately));
    add("queue", "Waiting", now.waiting, Quantity.count(now.waiting), room());
    Figures all = seen.all();
    Figures last = seen.last(LATELY_SECONDS);
    if (all.hasCompleted()) {
      LatencyHistogram latencies = all.latencies();
      LatencyHistogram latest = last.latencies();
      addPercentile(50, latencies, latest);
      addPercentile(99, latencies, latest);
    } else {
      addUnknownLatency();
    }
    double dropped = all.hasEnded() ? dropped(all) : Double.NaN;
    String latest = LATELY + (last.hasEnded() ? share(dropped(last)) : Quantity.NONE_YET);
    add("dropped-share", "Dropped", dropped, Quantity.fineShare(dropped), latest);
  }

  /** The share of what ended that was not answered. */
  static double dropped(Figures figures) {
    return (double) (figures.ended() - figures.completed()) / figures.ended();
  }

  private void addPercentile(int percent, LatencyHistogram all, LatencyHistogram last) {
    double value = all.percentile(percent);
    String lately =
        last.isEmpty() ? Quantity.NONE_YET : Quantity.duration(last.percentile(percent));
    add("p" + percent, "p" + percent, value, Quantity.duration(value), LATELY + lately);
  }

  private void addUnknownLatency() {
    add("p50", "p50", Double.NaN, "", "");
    add("p99", "p99", Double.NaN, "", "");
  }

  private void addCost() {
    boolean isStarted = now.moment.isPresent() && now.moment.get().seconds() > 0;
    double price =
        now.moment.isPresent()
            ? now.run().ledger().price(now.moment.get().events())
            : Price.all(1, 1);
    String mean =
        isStarted
            ? "mean so far: "
                + Quantity.dollarsPerHour(now.run().ledger().meanPrice(now.moment.get().seconds()))
            : "";
    add("cost-per-hour", "Cost now", price, Quantity.dollarsPerHour(price), mean);
  }

  private static String room() {
    return "room for " + World.PLACES + " a server";
  }

  private static String share(double share) {
    return Quantity.share(share);
  }
}
