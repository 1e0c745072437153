package io.github.groundplan.sim.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects mistakes, so that an author sees all of them at once. */
final class Problems {
  private final List<Problem> all = new ArrayList<>();

  void report(Place place, String message, String hint) {
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
