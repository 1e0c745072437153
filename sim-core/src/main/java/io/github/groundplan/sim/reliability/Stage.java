package io.github.groundplan.sim.reliability;

import java.util.List;

/**
 * Parts beside each other, of which some are needed.
 *
 * @param parts one or more
 * @param needed how many of them must be up: 1 for plain redundancy
 */
public record Stage(List<Part> parts, int needed) {
  /**
   * @throws IllegalArgumentException if there is no part, or none or more of them than there are is
   *     needed
   */
  public Stage {
    parts = List.copyOf(parts);
    if (needed < 1 || needed > parts.size()) {
      throw new IllegalArgumentException(
          "needed must be 1 to " + parts.size() + ", the number of parts: " + needed);
    }
  }
}
