package io.github.groundplan.demo.availability;

import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Watch;
import io.github.groundplan.sim.reliability.Block;
import io.github.groundplan.sim.reliability.ManyYears;
import io.github.groundplan.sim.theory.Availability;

/** Tells what happens in a year, and what came of it. */
final class Narrator {
  private final Year year;

  Narrator(Year year) {
    this.year = year;
  }

  /** What was just seen, for the line below the stage. */
  static String sentence(Session<Year> session) {
    if (session.watch().isEmpty()) {
      return "No year has been simulated yet. Press Play to let one pass, or Step to go from outage"
          + " to outage.";
    }
    Watch<Year> watch = session.watch().get();
    Narrator narrator = new Narrator(watch.run());
    if (watch.isFinished()) {
      return narrator.outcome();
    }
    int events = watch.playback().events();
    return events == 0
        ? "All is up. " + Words.moment(watch.playback().seconds()) + "."
        : narrator.event(events - 1);
  }

  /** For the live region while a year passes: news each quarter. */
  static String underWay(Watch<Year> watch) {
    int quarter = (int) Math.floor(watch.playback().seconds() / Year.SECONDS * 4);
    double end = quarter * Year.SECONDS / 4;
    return quarter == 0
        ? "A year begins."
        : "After "
            + 3 * quarter
            + " months: the whole had "
            + Strips.value(watch.run().whole(), end)
            + ".";
  }

  /** An event that is not the last. */
  String event(int index) {
    Block block = year.diagram().blocks().get(year.block(index));
    Moment before = year.after(index);
    Moment now = year.after(index + 1);
    String when = Words.moment(year.trace().time(index)) + ": ";
    String who = name(year.block(index));
    if (now.isBlockDown(year.block(index))) {
      String what = block.isShared() ? " strikes: all of them fail" : " fails";
      return when + who + what + failure(before, now) + ".";
    }
    String what = block.isShared() ? " is mended" : " is repaired";
    String since = Words.time(year.trace().time(index) - failedAt(index));
    return when + who + what + " after " + since + "." + repair(before, now);
  }

  private String name(int number) {
    Structure structure = year.structure();
    Block block = year.diagram().blocks().get(number);
    return block.isShared()
        ? "a cause that " + Words.all(structure, block.stage()) + " share"
        : Weakest.label(structure, block, number);
  }

  private double failedAt(int event) {
    int last = event - 1;
    while (year.block(last) != year.block(event)) {
      last--;
    }
    return year.trace().time(last);
  }

  private static String failure(Moment before, Moment now) {
    if (before.isDown()) {
      return ", while the whole is down already";
    }
    return now.isDown() ? ", and the whole goes down" : "; the whole stays up";
  }

  private static String repair(Moment before, Moment now) {
    if (now.isDown()) {
      return " The whole stays down.";
    }
    return before.isDown() ? " The whole is up again." : "";
  }

  /** How a whole year went. */
  private String outcome() {
    Spells whole = year.whole();
    if (whole.size() == 0) {
      return "In this year the whole was never down. " + patience();
    }
    if (whole.downBy(Year.SECONDS) == Year.SECONDS) {
      return "In this year the whole was never up.";
    }
    double down = whole.downBy(Year.SECONDS);
    return "In this year the whole was down "
        + (whole.size() == 1 ? "once, for " : whole.size() + " times, for ")
        + Words.time(down)
        + " in all: "
        + Words.availability(new Availability(down / Year.SECONDS))
        + " up. The formula says "
        + Words.availability(year.diagram().availability())
        + ".";
  }

  /** Why a year without outages says little. */
  private String patience() {
    double frequency = year.diagram().frequency() * Year.SECONDS;
    return frequency == 0
        ? "By the formula it never will be."
        : "The formula expects one outage in "
            + Words.years(1 / frequency)
            + ", so one year is too short to tell.";
  }

  /** What many years say beside the formula. */
  String manyYears() {
    ManyYears many = year.many();
    double expected = year.diagram().frequency() * Year.SECONDS * many.years();
    String over =
        "Over " + many.years() + " simulated years, of which this is the first, the whole ";
    String theory = Words.availability(year.diagram().availability());
    if (expected == 0) {
      boolean isEver = year.diagram().availability().downShare() < 1;
      return over + "was " + (isEver ? "always" : "never") + " up, as the formula says.";
    }
    if (many.outages() == 0) {
      return over
          + "was never down. The formula says "
          + theory
          + " and expects one outage in "
          + Words.years(many.years() / expected)
          + ": a run this short cannot tell.";
    }
    String outages = over + "had " + Words.count(many.outages(), "outage");
    return many.isLongEnough()
        ? outages
            + " and was up for "
            + Words.interval(many.upShare())
            + " of the time (95 % interval). The formula says "
            + theory
            + "."
        : outages
            + ": too few to tell its availability from, which takes "
            + ManyYears.FEWEST_OUTAGES
            + ". The formula says "
            + theory
            + " and expects "
            + Words.count(expected, "outage")
            + ".";
  }
}
