package io.github.groundplan.demo.killacomponent;

import io.github.groundplan.demo.film.Figures;
import io.github.groundplan.demo.film.Incident;
import io.github.groundplan.demo.film.Moment;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.demo.instrument.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The readouts. */
final class Numbers {
  /** What is called now: the seconds that rates and percentiles look back on. */
  static final double LAST_SECONDS = 5;

  private static final String LAST = "last " + Quantity.plainDuration(LAST_SECONDS);
  private static final double YEAR_SECONDS = 365 * 86_400.0;

  private final Values settings;
  private final Optional<Moment> moment;
  private final List<Readout> all = new ArrayList<>();

  private Numbers(Values settings, Optional<Moment> moment) {
    this.settings = settings;
    this.moment = moment;
  }

  /**
   * The readouts, in the order of the screen.
   *
   * @param moment what is seen of the run; empty before one
   */
  static List<Readout> of(Values settings, Optional<Outage> run, Optional<Moment> moment) {
    Numbers numbers = new Numbers(settings, moment);
    numbers.addRates();
    numbers.addBusy(run);
    numbers.addAvailability();
    numbers.addIncident();
    return numbers.all;
  }

  private void add(String metric, String name, double raw, String text, String aside) {
    all.add(new Readout(metric, name, raw, text, aside));
  }

  private void addRates() {
    Optional<Figures> last = moment.map(seen -> seen.last(LAST_SECONDS));
    boolean hasEnded = last.isPresent() && last.get().hasEnded();
    double share = hasEnded ? last.get().successShare() : Double.NaN;
    String ended =
        hasEnded
            ? Quantity.count(last.get().completed()) + " of " + Quantity.count(last.get().ended())
            : "";
    add("success-rate", "Success, " + LAST, share, Quantity.fineShare(share), ended);
    add("error-rate", "Errors, " + LAST, 1 - share, Quantity.fineShare(1 - share), errors(last));
    double p99 =
        last.isPresent() && last.get().hasCompleted() ? last.get().percentile(99) : Double.NaN;
    add("p99", "p99, " + LAST, p99, Quantity.duration(p99), "of what was answered");
  }

  private String errors(Optional<Figures> last) {
    if (moment.isPresent()) {
      double expected = Expectation.undetectedShare(moment.get());
      if (expected > 0) {
        return "theory: " + Quantity.share(expected) + " of calls until it is noticed";
      }
    }
    return last.isEmpty()
        ? ""
        : Quantity.count(last.get().failed())
            + " failed, "
            + Quantity.count(last.get().timedOut())
            + " timed out";
  }

  private void addBusy(Optional<Outage> run) {
    double busy =
        run.isPresent() && moment.isPresent()
            ? run.get().busy(moment.get().seconds(), LAST_SECONDS)
            : Double.NaN;
    add("utilisation", "Servers busy, " + LAST, busy, Quantity.share(busy), busyInTheory());
  }

  private String busyInTheory() {
    double expected = moment.isPresent() ? Expectation.of(settings, moment.get()) : Double.NaN;
    return expected < 1
        ? "theory: " + Quantity.share(expected)
        : expected >= 1 ? "theory: more than they can do" : "";
  }

  private void addAvailability() {
    boolean hasEnded = moment.isPresent() && moment.get().all().hasEnded();
    double share = hasEnded ? moment.get().all().successShare() : Double.NaN;
    String ended =
        hasEnded
            ? Quantity.count(moment.get().completed())
                + " of "
                + Quantity.count(moment.get().all().ended())
            : "";
    add("availability", "Availability so far", share, Quantity.availability(share), ended);
    String down =
        share < 1 ? "like " + Quantity.longDuration((1 - share) * YEAR_SECONDS) + " a year" : "";
    add("nines", "Nines", nines(share), Quantity.nines(share), down);
  }

  /** How many nines a share begins with; NaN of everything, which has no end of them. */
  private static double nines(double share) {
    if (!(share < 1)) {
      return Double.NaN;
    }
    int nines = 0;
    for (double limit = 0.1; 1 - share <= limit * (1 + 1e-9); nines++) {
      limit /= 10;
    }
    return nines;
  }

  private void addIncident() {
    List<Incident> incidents = moment.isPresent() ? moment.get().incidents() : List.of();
    if (incidents.isEmpty()) {
      String why = moment.isPresent() ? "nothing killed" : "";
      all.add(Readout.unknown("time-to-detect", "Time to detect", why));
      all.add(Readout.unknown("time-to-recover", "Time to recover", why));
      return;
    }
    Incident last = incidents.get(incidents.size() - 1);
    String part = World.label(last.machine());
    OptionalDouble detected =
        last.promotedAfter().isPresent() ? last.promotedAfter() : last.detectedAfter();
    addTime("time-to-detect", "Time to detect", detected, part + watcher(last, moment.get()));
    OptionalDouble recovered = last.recoveredAfter();
    String felt =
        recovered.isPresent()
            ? ": the last request to fail"
            : last.feltAfter().isPresent() ? ": requests still fail" : ": nothing got worse";
    addTime("time-to-recover", "Time to recover", recovered, part + felt);
  }

  private void addTime(String metric, String name, OptionalDouble seconds, String aside) {
    double raw = seconds.orElse(Double.NaN);
    add(metric, name, raw, Quantity.duration(raw), aside);
  }

  /** Who finds out that a machine is dead. */
  private static String watcher(Incident incident, Moment seen) {
    String machine = incident.machine();
    boolean isServer = machine.startsWith(World.SERVERS);
    if (isServer || machine.startsWith(World.BALANCERS)) {
      boolean isWatched = isServer ? seen.serving(World.BALANCERS) > 0 : !seen.isDown(World.DNS);
      if (!isWatched && incident.detectedAfter().isEmpty()) {
        return ": who would notice is down";
      }
      return "; theory: " + Quantity.plainDuration(Expectation.detectionSeconds()) + " on average";
    }
    return machine.startsWith(World.DATABASE)
        ? ": until the replica takes over"
        : ": nobody watches it";
  }
}
