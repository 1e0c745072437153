package io.github.groundplan.demo.httplifecycle;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Speed;
import io.github.groundplan.demo.instrument.Watch;
import java.util.List;

/** The readouts: what the run measured, beside what the phases can take. */
final class Numbers {
  private final Session<Run> session;
  private final Place place;

  private Numbers(Session<Run> session) {
    this.session = session;
    place = Place.of(session);
  }

  /** The readouts of a session, in the order of the screen. */
  static List<Readout> of(Session<Run> session) {
    Numbers numbers = new Numbers(session);
    return List.of(numbers.phaseTime(), numbers.elapsed(), numbers.total(), numbers.roundTrips());
  }

  private Readout phaseTime() {
    Phase phase = place.phase();
    Range range = Scene.range(place.mode(), phase);
    double seconds = place.seconds(phase);
    String theory =
        range.isNone()
            ? "takes no time here"
            : isFailing() ? range.text() + " if it goes well" : "can be " + range.text();
    return place.isBegun()
        ? new Readout("phase-time", "This phase", seconds, Quantity.duration(seconds), theory)
        : Readout.unknown("phase-time", "This phase", theory);
  }

  /**
   * A phase that breaks takes as long as the error does to show: its range says nothing of that.
   */
  private boolean isFailing() {
    return place.isBegun() && place.log().isBroken();
  }

  private Readout elapsed() {
    return place.isBegun()
        ? new Readout("elapsed", "So far", place.now(), Quantity.duration(place.now()), pace())
        : Readout.unknown("elapsed", "So far", "");
  }

  /** How much slower or faster than life the phase plays. */
  private String pace() {
    double seconds = Course.screenSeconds(place.log()) / Speed.of(session.reader().speed());
    double length = place.log().length();
    if (!(length > 0) || session.isFinished()) {
      return "";
    }
    return seconds >= length
        ? "shown " + Quantity.number(seconds / length) + " times slower"
        : "shown " + Quantity.number(length / seconds) + " times faster";
  }

  private Readout total() {
    Range range = Scene.total(place.mode());
    if (!session.isFinished()) {
      return Readout.unknown("total", "Total", "can be " + range.text());
    }
    Run run = session.watch().orElseThrow().run();
    String text =
        run.isBroken() ? "✗ " + Quantity.duration(run.total()) : Quantity.duration(run.total());
    String theory =
        run.isBroken()
            ? "until an error; no page"
            : before() + "mean in theory " + Quantity.duration(range.mean());
    return new Readout("total", "Total", run.total(), text, theory);
  }

  private String before() {
    return session
        .before()
        .filter(run -> !run.isBroken())
        .map(run -> "was " + Quantity.duration(run.total()) + "; ")
        .orElse("one draw; ");
  }

  private Readout roundTrips() {
    String name = "Round trips";
    String theory = "waited for before the request leaves";
    if (!place.isBegun()) {
      return Readout.unknown("round-trips", name, theory);
    }
    Watch<Run> watch = session.watch().orElseThrow();
    int trips = watch.run().roundTrips(watch.playback().events());
    return new Readout("round-trips", name, trips, Integer.toString(trips), theory);
  }
}
