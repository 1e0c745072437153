package io.github.groundplan.sim.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects mistakes, so that an author sees all of them at once. */
final class Problems {
  /** Whoever sees so many has enough to do; and a text made to be wrong takes no time. */
  private static final int MOST = 200;

  private final List<Problem> all = new ArrayList<>();

  /** Reading on would be in vain; what is wrong was told. */
  static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Adds a mistake.
   *
   * @throws Enough if there have been too many
   */
  void report(Place place, String message, String hint) {
    if (all.size() == MOST) {
      throw last(place, "this is the " + (MOST + 1) + "st mistake", "further ones are not told");
    }
    add(place, message, hint);
  }

  /** Adds a mistake after which there is no reading on: to be thrown. */
  Enough last(Place place, String message, String hint) {
    add(place, message, hint);
    return new Enough();
  }

  private void add(Place place, String message, String hint) {
    all.add(new Problem(place.line(), place.column(), place.length(), message, hint));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** By place; at the same place as they were found. */
  List<Problem> sorted() {
    Collections.sort(all);
    return List.copyOf(all);
  }
}
