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

  /** The answer in words: {@code 99.39 %: worse than its worst part, app with 99.5 %.}. */
  String answer() {
    String right = right();
    String up = "The whole is up for " + Words.availability(whole) + " of the time, ";
    if (right.equals(BETWEEN)) {
      return up + "no better than its best part and no worse than its worst.";
    }
    boolean isBetter = right.equals(BETTER);
    int part = isBetter ? best : worst;
    Availability other = new Availability(structure.part(part).downShare());
    // Else 99.50 % would be worse than 99.5 %.
    boolean isClose = Words.availability(whole).equals(Words.availability(other));
    return up
        + (isClose ? "a little " : "")
        + (isBetter ? "better than its best part, " : "worse than its worst part, ")
        + structure.label(part)
        + " with "
        + Notation.percent(structure.part(part).down())
        + " %.";
  }
}
