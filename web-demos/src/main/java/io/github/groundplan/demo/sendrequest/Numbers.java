package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.chart.Span;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Watch;
import java.util.List;
import java.util.Optional;

/** The readouts: what the run measured, beside what theory expects. */
final class Numbers {
  private static final String ELAPSED = "Elapsed";
  private static final String TOTAL = "Total";
  private static final String NETWORK = "Spent travelling";
  private static final String IN_FLIGHT = "In flight";

  private final Session<Run> session;

  private Numbers(Session<Run> session) {
    this.session = session;
  }

  /** The readouts of a session, in the order of the screen. */
  static List<Readout> of(Session<Run> session) {
    Numbers numbers = new Numbers(session);
    Optional<Watch<Run>> seen = session.watch().filter(watch -> watch.playback().events() > 0);
    return List.of(
        seen.map(numbers::elapsed).orElse(Readout.unknown("elapsed", ELAPSED, "")),
        numbers.total(),
        seen.map(numbers::networkShare).orElse(Readout.unknown("network-share", NETWORK, "")),
        numbers.inFlight());
  }

  private Readout elapsed(Watch<Run> watch) {
    double now = watch.playback().seconds();
    RequestLog request = watch.run().current(now);
    double elapsed = Math.min(now, request.ended()) - request.sent();
    String which = watch.run().count() == 1 ? "" : "of request " + request.number();
    return new Readout("elapsed", ELAPSED, elapsed, Quantity.duration(elapsed), which);
  }

  private Readout total() {
    Optional<RequestLog> last =
        session.watch().flatMap(watch -> last(watch.run().endedBy(watch.playback().seconds())));
    if (last.isEmpty()) {
      // Theory too waits for the end: told before, it would answer the prediction.
      return Readout.unknown("total", TOTAL, session.watch().isPresent() ? "known at the end" : "");
    }
    RequestLog request = last.get();
    String text =
        request.isAnswered()
            ? Quantity.duration(request.total())
            : "no answer in " + Quantity.duration(request.total());
    return new Readout("total", TOTAL, request.total(), text, aside(request));
  }

  private static Optional<RequestLog> last(List<RequestLog> requests) {
    return requests.isEmpty() ? Optional.empty() : Optional.of(requests.get(requests.size() - 1));
  }

  private String aside(RequestLog request) {
    Optional<RequestLog> before = session.before().flatMap(run -> last(run.requests()));
    String changed =
        before
            .filter(RequestLog::isAnswered)
            .map(old -> "was " + Quantity.duration(old.total()) + "; ")
            .orElse("");
    return changed + expectation(request.number());
  }

  private String expectation(int number) {
    if (session.settings().isOn(Scene.SERVER_DOWN)) {
      return "theory: never";
    }
    double expected = Scene.expectedTotal(session.settings(), number > 1);
    return "theory: " + Quantity.duration(expected) + " on average";
  }

  private Readout networkShare(Watch<Run> watch) {
    double now = watch.playback().seconds();
    RequestLog request = watch.run().current(now);
    double elapsed = Math.min(now, request.ended()) - request.sent();
    if (!(elapsed > 0)) {
      return Readout.unknown("network-share", NETWORK, "");
    }
    double share = request.spentOn(Span.Kind.NETWORK, now) / elapsed;
    return new Readout(
        "network-share", NETWORK, share, Quantity.share(share), "of the time so far");
  }

  private Readout inFlight() {
    if (session.watch().isEmpty()) {
      return new Readout("in-flight", IN_FLIGHT, 0, "0", "");
    }
    Watch<Run> watch = session.watch().get();
    boolean isWaiting = new Moment(watch.playback()).isWaiting();
    return new Readout(
        "in-flight",
        IN_FLIGHT,
        isWaiting ? 1 : 0,
        isWaiting ? "1" : "0",
        watch.isFinished() ? little(watch.run()) : "");
  }

  /** Little's law over the whole run: mean in flight = arrival rate × mean time in flight. */
  private static String little(Run run) {
    List<RequestLog> requests = run.requests();
    double start = requests.get(0).sent();
    double end = requests.get(requests.size() - 1).ended();
    double inFlightSeconds = 0;
    for (RequestLog request : requests) {
      inFlightSeconds += request.total();
    }
    double rate = requests.size() / (end - start);
    double meanTotal = inFlightSeconds / requests.size();
    return "mean "
        + Quantity.number(inFlightSeconds / (end - start))
        + "; λW = "
        + Quantity.number(rate * meanTotal);
  }
}
