package io.github.groundplan.demo.availability;

import io.github.groundplan.demo.instrument.Setting.Option;
import java.util.ArrayList;
import java.util.List;

/** Structures to begin with, each known by its place. */
final class Presets {
  /** The one that stands there at first. */
  static final String FIRST = "balancer:99.99:30m,app:99.5:4h,db:99.9:2h";

  private static final String OWN = "own";

  /** What it is called, and what it is in {@link Notation}. */
  private static final String[] ALL = {
    "A shop: three parts in a chain", FIRST,
    "One server", "server:99.5:4h",
    "Two servers behind a balancer", "balancer:99.99:30m,server:99.5x2:4h",
    "The shop with a spare of each", "balancer:99.99x2:30m,app:99.5x2:4h,db:99.9x2:2h",
    "A store that needs two of three", "store:99.5x3:4h:need2",
    "Two regions behind one DNS", "dns:99.999:10m,region:99.9x2:4h"
  };

  private Presets() {}

  /** All, and behind them a structure of the reader's own. */
  static List<Option> options() {
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < ALL.length; i += 2) {
      options.add(new Option(ALL[i + 1], ALL[i]));
    }
    options.add(new Option(OWN, "Your own"));
    return options;
  }

  /** The option of a structure, which is its text. */
  static String key(Structure structure) {
    String text = Notation.print(structure);
    return isKey(text) ? text : OWN;
  }

  /** Whether this is the text of a preset. */
  static boolean isKey(String key) {
    for (int i = 1; i < ALL.length; i += 2) {
      if (ALL[i].equals(key)) {
        return true;
      }
    }
    return false;
  }
}
