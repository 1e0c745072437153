package io.github.groundplan.site.resolve;

import java.util.HashMap;
import java.util.Map;

/** Counts the demos of each name on one page. */
final class Occurrences {
  private final Map<String, Integer> counts = new HashMap<>();

  /** What makes the id of the next demo of this name unlike those before. */
  String suffix(String name) {
    int count = counts.merge(name, 1, Integer::sum);
    return count == 1 ? "" : "-" + count;
  }
}
