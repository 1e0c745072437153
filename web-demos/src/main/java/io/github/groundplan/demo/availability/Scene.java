package io.github.groundplan.demo.availability;

import io.github.groundplan.demo.instrument.Seed;
import io.github.groundplan.demo.instrument.Setting.Amount;
import io.github.groundplan.demo.instrument.Setting.Passage;
import io.github.groundplan.demo.instrument.Setting.Whole;
import io.github.groundplan.demo.instrument.Settings;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.reliability.BlockDiagram;

/** What can be set. */
final class Scene {
  static final String PARTS = "parts";
  static final String CORRELATION = "correlation";
  static final String SELECTED = "selected";

  /** A seed whose first year shows what the demo's page says. */
  static final double SEED = 231;

  static final Amount SHARED =
      new Amount(CORRELATION, "Outages that parallel parts share", "%", 0, 100, 1, 1, 0);

  static final Settings SETTINGS =
      Settings.of(
          new Passage(
              PARTS,
              "Parts",
              Presets.CHAIN.text(),
              "stages such as lb:99.99:30m,app:99.5x3:4h:need2,db:99.9",
              text -> Notation.print(Notation.read(text))),
          SHARED,
          new Whole(SELECTED, "Part to change", 1, Structure.MOST * Stage.MOST, 1),
          Seed.setting(SEED));

  private Scene() {}

  static Structure structure(Values settings) {
    return Notation.read(settings.text(PARTS));
  }

  /** The share of outages that parallel parts have in common, 0 to 1. */
  static double sharedShare(Values settings) {
    return settings.amount(CORRELATION) / 100;
  }

  static BlockDiagram diagram(Values settings) {
    return structure(settings).diagram(sharedShare(settings));
  }

  /** The number of the part that is changed by the controls, from 0. */
  static int selected(Values settings) {
    return (int) Math.min(settings.whole(SELECTED), structure(settings).size()) - 1;
  }

  /** Settings with these parts, of which one is selected. */
  static Values with(Values settings, Structure structure, int selected) {
    return settings
        .with(PARTS, Notation.print(structure))
        .with(SELECTED, Integer.toString(selected + 1));
  }
}
