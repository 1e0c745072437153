package io.github.groundplan.demo.killacomponent;

import io.github.groundplan.demo.film.Cue;
import io.github.groundplan.demo.film.Figures;
import io.github.groundplan.demo.film.Film;
import io.github.groundplan.demo.film.Moment;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.sim.number.Decimals;
import java.util.ArrayList;
import java.util.List;

/**
 * Something for the reader to bring about, and whether a run has it. Looked for every half second
 * of the run, over the seconds before.
 *
 * @param task what to do
 * @param metAt when in the run it was met first, in seconds; infinite for never
 * @param found what the run says of it; empty for never
 */
record Challenge(String task, double metAt, String found) {
  private static final double STEP_SECONDS = 0.5;
  private static final double DARK_SECONDS = 5;
  private static final double SURVIVED_SECONDS = 10;
  private static final double SURVIVED_SHARE = 0.99;
  private static final double SURVIVED_P99_SECONDS = 1;

  private static final String SINGLE =
      "Find the single point of failure: one part alone is down, and not one request is answered"
          + " for "
          + Quantity.plainDuration(DARK_SECONDS)
          + ".";
  private static final String ANY_TWO =
      "Survive any two kills: two parts are down, and for "
          + Quantity.plainDuration(SURVIVED_SECONDS)
          + " "
          + Quantity.share(SURVIVED_SHARE)
          + " of the requests are answered, with a p99 of at most "
          + Quantity.plainDuration(SURVIVED_P99_SECONDS)
          + ".";

  /** All there are, unmet. */
  static List<Challenge> open() {
    return List.of(unmet(SINGLE), unmet(ANY_TWO));
  }

  private static Challenge unmet(String task) {
    return new Challenge(task, Double.POSITIVE_INFINITY, "");
  }

  /** How a run stands to each. */
  static List<Challenge> of(Film film) {
    Challenge single = unmet(SINGLE);
    Challenge two = unmet(ANY_TWO);
    for (int i = 1; i * STEP_SECONDS <= film.duration(); i++) {
      Moment moment = film.at(i * STEP_SECONDS);
      List<String> down = down(film, moment);
      double quiet = moment.seconds() - lastDeed(film, moment.seconds());
      if (!single.isMet() && down.size() == 1 && quiet >= DARK_SECONDS) {
        single = single(moment, down.get(0));
      }
      if (!two.isMet() && down.size() >= 2 && quiet >= SURVIVED_SECONDS) {
        two = two(moment, down);
      }
    }
    return List.of(single, two);
  }

  private static Challenge single(Moment moment, String part) {
    Figures figures = moment.last(DARK_SECONDS);
    if (!figures.hasEnded() || figures.completed() > 0) {
      return unmet(SINGLE);
    }
    String found =
        "with "
            + part
            + " down, not one of "
            + Quantity.count(figures.ended())
            + " requests was answered"
            + stretch(moment, DARK_SECONDS)
            + ".";
    return new Challenge(SINGLE, moment.seconds(), found);
  }

  private static Challenge two(Moment moment, List<String> parts) {
    Figures figures = moment.last(SURVIVED_SECONDS);
    // Requests that pile up have not failed yet: the p99 tells them from those that are well.
    if (!figures.hasCompleted()
        || figures.successShare() < SURVIVED_SHARE
        || figures.percentile(99) > SURVIVED_P99_SECONDS) {
      return unmet(ANY_TWO);
    }
    String found =
        String.join(" and ", parts)
            + " were down, and "
            + Quantity.fineShare(figures.successShare())
            + " of "
            + Quantity.count(figures.ended())
            + " requests were answered"
            + stretch(moment, SURVIVED_SECONDS)
            + ", with a p99 of "
            + Quantity.duration(figures.percentile(99))
            + ".";
    return new Challenge(ANY_TWO, moment.seconds(), found);
  }

  private static String stretch(Moment moment, double length) {
    double end = moment.seconds();
    return " from "
        + Decimals.fixed(end - length, 1)
        + " to "
        + Decimals.fixed(end, 1)
        + " s of the run";
  }

  /** What readers call the machines that are down. */
  private static List<String> down(Film film, Moment moment) {
    List<String> down = new ArrayList<>();
    for (String machine : film.machines()) {
      if (moment.isDown(machine)) {
        down.add(World.label(machine));
      }
    }
    return down;
  }

  /** When something was last killed or brought back before a time; that of the start if nothing. */
  private static double lastDeed(Film film, double seconds) {
    double last = 0;
    for (Cue cue : film.cues().all()) {
      last = cue.seconds() <= seconds ? cue.seconds() : last;
    }
    return last;
  }

  private boolean isMet() {
    return isMet(Double.MAX_VALUE);
  }

  /** Whether a time of the run is past that at which it was met. */
  boolean isMet(double seconds) {
    return metAt <= seconds;
  }
}
