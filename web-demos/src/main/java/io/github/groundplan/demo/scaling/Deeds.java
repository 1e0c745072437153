package io.github.groundplan.demo.scaling;

import io.github.groundplan.demo.film.Cue;
import io.github.groundplan.demo.film.Cues;
import io.github.groundplan.demo.instrument.Values;

/**
 * What the reader pressed, and when. What comes of it depends on the settings: a larger machine has
 * to boot first, and a server that goes is drained or killed.
 *
 * @param presses cues on {@link World#APP}: {@link Cue#UP} as often as machines grow, {@link
 *     Cue#OUT} and {@link Cue#IN}
 */
record Deeds(Cues presses) {
  /** A machine's size doubles so often: 2x, 4x, 8x. */
  private static final int MOST_UPS = 3;

  /** The deeds of a text; what is not understood is left out. */
  static Deeds parse(String text) {
    Cues known = Cues.none();
    for (Cue cue : Cues.parse(text).all()) {
      boolean isKnown =
          cue.verb().equals(Cue.UP) ? known.count(Cue.UP, World.APP) < MOST_UPS : isCount(cue);
      if (isKnown && cue.target().equals(World.APP) && cue.seconds() <= World.RUN_SECONDS) {
        known = known.with(cue);
      }
    }
    return new Deeds(known);
  }

  private static boolean isCount(Cue cue) {
    return cue.verb().equals(Cue.OUT) || cue.verb().equals(Cue.IN);
  }

  /** One more at a time of the run; what was done later is undone: it was another story. */
  Deeds with(double micros, String verb) {
    return new Deeds(presses.until(micros).with(new Cue(micros, verb, World.APP)));
  }

  String print() {
    return presses.print();
  }

  /** What is done to the run, and when. */
  Cues cues(Values settings) {
    Cues cues = Cues.none();
    for (Cue press : presses.all()) {
      boolean isKill = press.verb().equals(Cue.IN) && !settings.isOn(World.DRAIN);
      String verb = isKill ? Cue.DROP : press.verb();
      double delay = press.verb().equals(Cue.UP) ? settings.amount(World.BOOT_TIME) * 1e6 : 0;
      cues = cues.with(new Cue(press.micros() + delay, verb, press.target()));
    }
    return cues;
  }

  /** How many larger machines have been asked for by a time. */
  int upsUntil(double micros) {
    return presses.until(micros).count(Cue.UP, World.APP);
  }
}
