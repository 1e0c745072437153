package io.github.groundplan.demo.availability;

import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Watch;
import io.github.groundplan.sim.reliability.BlockDiagram;
import io.github.groundplan.sim.reliability.ManyYears;
import io.github.groundplan.sim.theory.Availability;
import java.util.List;

/** The readouts: what the formula says of the whole, and beside it what the year does. */
final class Numbers {
  private static final String AVAILABILITY = "Availability";
  private static final String YEAR = "Down a year";
  private static final String MONTH = "Down a month";
  private static final String WEAKEST = "Weakest part";
  private static final String SIMULATED = "Simulated";

  private final Session<Year> session;
  private final Structure structure;
  private final BlockDiagram diagram;
  private final Availability whole;

  private Numbers(Session<Year> session) {
    this.session = session;
    structure = Scene.structure(session.settings());
    diagram = Scene.diagram(session.settings());
    whole = diagram.availability();
  }

  /** The readouts of a session, in the order of the screen. */
  static List<Readout> of(Session<Year> session) {
    Numbers numbers = new Numbers(session);
    if (!Nines.isRevealed(session)) {
      return List.of(
          Readout.unknown("availability", AVAILABILITY, "after your guess"),
          Readout.unknown("downtime-year", YEAR, ""),
          Readout.unknown("downtime-month", MONTH, ""),
          Readout.unknown("weakest", WEAKEST, ""),
          Readout.unknown("simulated-availability", SIMULATED, "after Play"));
    }
    return List.of(
        numbers.availability(),
        numbers.downtime("downtime-year", YEAR, Availability.YEAR_SECONDS),
        numbers.downtime("downtime-month", MONTH, Availability.MONTH_SECONDS),
        numbers.weakest(),
        numbers.simulated());
  }

  private Readout availability() {
    String was =
        session.before().isPresent()
            ? "; was " + Words.availability(session.before().get().diagram().availability())
            : " by the formula";
    return new Readout(
        "availability",
        AVAILABILITY,
        whole.upShare(),
        Words.availability(whole),
        Words.nines(whole) + was);
  }

  private Readout downtime(String metric, String name, double period) {
    double outages = diagram.frequency() * period;
    double down = whole.downtime(period);
    String often =
        outages > 0
            ? "in about " + Words.outages(outages)
            : down == 0 ? "no outage is expected" : "it is never up";
    return new Readout(metric, name, down, Words.time(down), often);
  }

  private Readout weakest() {
    Weakest weakest = new Weakest(structure, diagram);
    if (weakest.isNone()) {
      String why = whole.downShare() == 0 ? "nothing ever fails" : "several never work";
      return new Readout("weakest", WEAKEST, "", "none", why);
    }
    return new Readout(
        "weakest",
        WEAKEST,
        weakest.id(),
        weakest.label(),
        "without its outages: " + Words.time(weakest.savedSeconds()) + " a year less");
  }

  private Readout simulated() {
    if (session.watch().isEmpty() || session.watch().get().playback().micros() == 0) {
      return Readout.unknown("simulated-availability", SIMULATED, "after Play");
    }
    Watch<Year> watch = session.watch().get();
    double now = watch.playback().seconds();
    Spells spells = watch.run().whole();
    double down = spells.downBy(now) / now;
    String rests = Words.outages(spells.begunBy(now));
    return new Readout(
        "simulated-availability",
        SIMULATED,
        1 - down,
        Words.availability(new Availability(Math.min(1, down))),
        watch.isFinished()
            ? rests + " in the year; " + many(watch.run().many())
            : rests + " so far");
  }

  private static String many(ManyYears many) {
    return many.years()
        + " years: "
        + (many.isLongEnough() ? Words.interval(many.upShare()) : Words.outages(many.outages()));
  }
}
