package io.github.groundplan.demo.availability;

import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.sim.theory.Availability;
import java.util.List;

/** What the reader may expect of the whole. */
final class Guess {
  static final String BETTER = "better";
  static final String BETWEEN = "between";
  static final String WORSE = "worse";

  static final List<Option> OPTIONS =
      List.of(
          new Option(BETTER, "Better than its best part"),
          new Option(BETWEEN, "In between"),
          new Option(WORSE, "Worse than its worst part"));

  /** What differs by rounding only is equal. */
  private static final double NOISE = 1e-12;

  private final Structure structure;
  private final Availability whole;
  private int best;
  private int worst;

  Guess(Structure structure, Availability whole) {
    this.structure = structure;
    this.whole = whole;
    for (int i = 1; i < structure.size(); i++) {
      best = structure.part(i).down() < structure.part(best).down() ? i : best;
      worst = structure.part(i).down() > structure.part(worst).down() ? i : worst;
    }
  }

  /** The answer that the formula gives; what is equal to a part is not beyond it. */
  String right() {
    double down = whole.downShare();
    if (down < structure.part(best).downShare() * (1 - NOISE)) {
      return BETTER;
    }
    return down > structure.part(worst).downShare() * (1 + NOISE) ? WORSE : BETWEEN;
  }

  /** The answer in words. */
  String answer() {
    String up = "The whole is up for " + Words.availability(whole) + " of the time: ";
    return up
        + switch (right()) {
          case BETTER -> "more than " + named("its best part", best) + ".";
          case WORSE -> "less than " + named("its worst part", worst) + ".";
          default ->
              structure.size() == 1
                  ? "as its only part is."
                  : "no more than "
                      + named("its best part", best)
                      + ", and no less than "
                      + named("its worst", worst)
                      + ".";
        };
  }

  private String named(String what, int number) {
    String up = Notation.percent(structure.part(number).down()) + " %";
    return what + ", " + structure.label(number) + " with " + up;
  }
}
