package io.github.groundplan.sim.reliability;

import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.theory.Availability;

/**
 * A part that is up or down.
 *
 * @param name differs from those of all other parts of its diagram and does not end with {@code
 *     .shared}
 * @param availability the share of time it is up
 * @param meanDown from a failure to its repair (MTTR), in seconds, above zero
 */
public record Part(String name, Availability availability, double meanDown) {
  /**
   * @throws IllegalArgumentException if the mean is out of range
   */
  public Part {
    if (!(meanDown > 0 && meanDown <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "meanDown must be above zero and finite: " + Decimals.text(meanDown));
    }
  }
}
